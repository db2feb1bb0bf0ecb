import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useArmed } from '../desk/useArmed';
import type { BatchVerdict } from './useBatch';

interface Props {
  count: number;
  /** How many of them still need a written reason. */
  lacking: number;
  busy: boolean;
  verdict: BatchVerdict | null;
  approve: () => void;
  reload: () => void;
}

function Verdict({ verdict, reload }: { verdict: BatchVerdict; reload: () => void }) {
  if (verdict.kind === 'done') {
    return <Alert severity="success" role="status">{verdict.told.map((sentence) => <div key={sentence}>{sentence}</div>)}</Alert>;
  }
  const { byRevision, whole } = verdict.refused;
  return (
    <Alert severity="error" action={<Button color="inherit" onClick={reload}>重新读取</Button>}>
      一条也没有通过，勾选还在。{byRevision.size > 0 ? `有 ${String(byRevision.size)} 条过不了，原因写在那一条下面；去掉勾选，或者重新读取后再看：` : ''}
      {[...byRevision.values(), ...whole].map((message) => <div key={message}>{message}</div>)}
    </Alert>
  );
}

function Confirm({ count, busy, approve, back }: { count: number; busy: boolean; approve: () => void; back: () => void }) {
  const armed = useArmed(`batch:${String(count)}`);
  return (
    <>
      <Typography component="span" sx={{ flex: '1 1 200px' }}>这 {count} 条都逐条看过，也都校对过了？</Typography>
      <Button sx={{ minHeight: 48 }} onClick={back}>再看看</Button>
      <Button variant="contained" disabled={busy || !armed} sx={{ minHeight: 48 }} onClick={approve}>已审已校，通过 {count} 条</Button>
    </>
  );
}

/** The yes to all that is ticked, in two taps, and what came of it. */
export function BatchBar({ count, lacking, busy, verdict, approve, reload }: Props) {
  const [asked, setAsked] = useState<number | null>(null);
  const isAsked = asked === count && count > 0 && lacking === 0;
  return (
    <Box
      component="section" aria-label="批量审核"
      sx={{ position: 'sticky', bottom: 0, zIndex: 10, mt: 1.5, px: 2, py: 1.5, bgcolor: '#fffdf8', borderTop: '1px solid #d9d3c3', boxShadow: '0 -3px 12px rgba(34,48,42,.12)', displayPrint: 'none' }}
    >
      {verdict ? <Box sx={{ mb: 1 }}><Verdict verdict={verdict} reload={reload} /></Box> : null}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end' }}>
        {lacking > 0 ? <Typography component="span" role="status" sx={{ flex: '1 1 200px', color: 'warning.dark' }}>勾选的有 {lacking} 条带提醒用语：请在那一条下面写明用语说明，或者去掉勾选。</Typography> : null}
        {isAsked
          ? <Confirm count={count} busy={busy} back={() => setAsked(null)} approve={() => { setAsked(null); approve(); }} />
          : <Button variant="contained" disabled={busy || count === 0 || lacking > 0} sx={{ minHeight: 48 }} onClick={() => setAsked(count)}>批量通过（{count}）</Button>}
      </Box>
    </Box>
  );
}
