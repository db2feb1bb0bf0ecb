import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { declineWiderRequest, signWiderRequest, type DeskRevision } from '../providers/deskCommands';
import { widenedText } from './desk';
import type { useDecision } from './useDecision';

interface Props {
  revision: DeskRevision;
  off: boolean;
  decide: ReturnType<typeof useDecision>['decide'];
}

function Decline({ off, send }: { off: boolean; send: (reason: string) => void }) {
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) return <Button color="error" variant="outlined" disabled={off} onClick={() => setReason('')} sx={{ minHeight: 44 }}>不扩大…</Button>;
  return (
    <Box component="form" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }} onSubmit={(event) => { event.preventDefault(); send(reason.trim()); }}>
      <TextField autoFocus label="不扩大的原因（提出的人会看到）" value={reason} onChange={(event) => setReason(event.target.value)} margin="none" sx={{ flex: '1 1 240px' }} slotProps={{ htmlInput: { maxLength: 500 } }} />
      <Button onClick={() => setReason(null)} sx={{ minHeight: 44 }}>不写了</Button>
      <Button type="submit" variant="contained" color="error" disabled={off || reason.trim().length < 2} sx={{ minHeight: 44 }}>不扩大</Button>
    </Box>
  );
}

/** Yes and no to showing a live text more than before. */
export function WiderActs({ revision: { id: revisionId, widerRequest }, off, decide }: Props) {
  if (!widerRequest) return null;
  const { hash, viewerCanSign, viewerCanDecline } = widerRequest;
  const decline = (reason: string): void => decide({ tone: 'bad', told: () => '已记下：不扩大', send: () => declineWiderRequest({ revisionId, hash, reason }) });
  return (
    <>
      {viewerCanDecline ? <Decline off={off} send={decline} /> : null}
      {viewerCanSign ? (
        <Button variant="contained" disabled={off} sx={{ minHeight: 56, fontSize: 18, px: 4 }} onClick={() => decide({ told: widenedText, send: () => signWiderRequest({ revisionId, hash }) })}>同意扩大，签字</Button>
      ) : null}
    </>
  );
}
