import { Alert, Box, Button, TextField, Typography, type AlertProps } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { DeskBox, ReviewStage } from '../../../schema/generated/admin/graphql';
import { viewerQuery } from '../account/viewerQuery';
import { stageLabels } from '../i18n/labels';
import {
  approveRevision, deskNext, proofreadRevision, resubmitRevision, returnRevision, signRevision, takeBackRevision, type DeskRevision,
} from '../providers/deskCommands';
import { approvedText, isProofreadApart, mayAct, mayCorrect, proofreaderOf, shortTitle } from './desk';
import { OwnReason, ReturnChoices } from './ReturnChoices';
import { isStaleVerdict, useDecision, type Verdict } from './useDecision';
import { WiderActs } from './WiderActs';
import { useArmed } from './useArmed';
import { useDeskRefresh } from './useDesk';

type Decide = ReturnType<typeof useDecision>['decide'];

interface ActProps {
  revision: DeskRevision;
  off: boolean;
  decide: Decide;
}

const wide = { minHeight: 56, fontSize: 18, px: 4, width: { xs: '100%', md: 'auto' } } as const;

function Hint({ children }: { children: ReactNode }) {
  return <Typography variant="body2" sx={{ width: { xs: '100%', md: 'auto' } }}>{children}</Typography>;
}

/** Where another person proofreads first: their button, then the reviewer's. */
function ApproveAfterProofreading({ revision, off, decide, stage }: ActProps & { stage: ReviewStage }) {
  const { data: viewer } = useQuery(viewerQuery);
  const { id: revisionId, hash } = revision;
  const proofreader = proofreaderOf(revision, viewer?.name ?? '');
  if (proofreader === null) {
    const told = (): string => `已记下您的${stageLabels[stage]}校对，等另一个人来审`;
    return (
      <>
        <Hint>这一审要由另一个人先校对，校对以后才能通过。</Hint>
        {revision.viewerCanProofread ? <Button variant="outlined" disabled={off} sx={wide} onClick={() => decide({ told, send: () => proofreadRevision({ revisionId, hash, stage }) })}>已校对</Button> : null}
      </>
    );
  }
  return (
    <>
      <Hint>已由{proofreader}校对。</Hint>
      <Button variant="contained" disabled={off} sx={wide} onClick={() => decide({ told: approvedText, send: (wordingReason) => approveRevision({ revisionId, hash, stage, proofread: false, wordingReason }) })}>已审，通过</Button>
    </>
  );
}

function Approve({ revision, off, decide }: ActProps) {
  const { id: revisionId, hash, nextStage: stage } = revision;
  if (stage === null) return null;
  const send = (wordingReason: string | null) => approveRevision({ revisionId, hash, stage, proofread: true, wordingReason });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', width: { xs: '100%', md: 'auto' } }}>
      {isProofreadApart(revision)
        ? <ApproveAfterProofreading revision={revision} off={off} decide={decide} stage={stage} />
        : <Button variant="contained" disabled={off} sx={wide} onClick={() => decide({ told: approvedText, send })}>已审已校，通过</Button>}
    </Box>
  );
}

function Sign({ revision, off, decide }: ActProps) {
  const { id: revisionId, hash } = revision;
  const told = ({ state }: { state: DeskRevision['state'] }): string => (state === 'LIVE' ? '已加签，已发布' : '已加签');
  return <Button variant="contained" disabled={off} sx={wide} onClick={() => decide({ told, send: (wordingReason) => signRevision({ revisionId, hash, wordingReason }) })}>加签发布</Button>;
}

function AuthorActs({ revision, off, decide }: ActProps) {
  const revisionId = revision.id;
  return (
    <>
      {revision.viewerCanTakeBack ? <Button variant="outlined" disabled={off} sx={{ minHeight: 44 }} onClick={() => decide({ told: () => '已撤回，修改后可以再次送审', tone: 'bad', send: () => takeBackRevision({ revisionId }) })}>撤回</Button> : null}
      {revision.piece && mayCorrect(revision) ? <Button variant="contained" sx={{ minHeight: 44 }} href={revision.piece.cmsUrl} target="_blank" rel="noopener">到内容平台修改后再次送审</Button> : null}
      {revision.viewerCanResubmit ? <Button variant="contained" disabled={off} sx={{ minHeight: 44 }} onClick={() => decide({ told: () => '已再次送审', send: () => resubmitRevision({ revisionId }) })}>再次送审</Button> : null}
    </>
  );
}

function WrittenReason({ again, busy }: { again: (wordingReason: string) => void; busy: boolean }) {
  const [text, setText] = useState('');
  return (
    <Box component="form" onSubmit={(event) => { event.preventDefault(); again(text.trim()); }} sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap' }}>
      <TextField label="用语说明" value={text} onChange={(event) => setText(event.target.value)} margin="none" sx={{ flex: '1 1 200px' }} slotProps={{ htmlInput: { maxLength: 500 } }} />
      <Button type="submit" variant="contained" disabled={busy || text.trim().length < 2}>写明后通过</Button>
    </Box>
  );
}

function Next({ box, currentId }: { box: DeskBox; currentId: string }) {
  const { data } = useQuery({ queryKey: ['desk', 'next', box, currentId], queryFn: ({ signal }) => deskNext(box, signal) });
  const armed = useArmed(currentId);
  const next = data?.nodes.find(({ id }) => id !== currentId);
  return (
    <Box sx={{ display: 'flex', gap: 1.5, justifyContent: 'flex-end', mt: 1 }}>
      <Button component={Link} to={`/desk?box=${box}`} sx={{ minHeight: 48 }}>回审稿台</Button>
      {next ? <Button component={Link} to={`/desk/${next.id}?box=${box}`} variant="contained" disabled={!armed} sx={{ minHeight: 48, minWidth: 0 }}>下一件：{shortTitle(next.title)}</Button> : null}
    </Box>
  );
}

function Refused({ verdict, busy, reload }: { verdict: Extract<Verdict, { kind: 'refused' }>; busy: boolean; reload: () => void }) {
  const again = isStaleVerdict(verdict) ? <Button color="inherit" onClick={reload}>重新读取</Button> : null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Told severity="error" action={again}>{verdict.message}</Told>
      {verdict.again ? <WrittenReason again={verdict.again} busy={busy} /> : null}
    </Box>
  );
}

// The button that was pressed is gone: who works by keyboard goes on from here.
function Told(props: AlertProps) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus({ preventScroll: true }), []);
  return <Alert ref={alert} tabIndex={-1} {...props} />;
}

// Fixed where the thumb is on a phone, at the foot of the page on a desk.
function Bar({ children }: { children: ReactNode }) {
  return (
    <Box
      component="section" aria-label="审稿决定"
      sx={{
        position: { xs: 'fixed', md: 'sticky' }, bottom: 0, left: { xs: 0, md: 'auto' }, right: { xs: 0, md: 'auto' }, zIndex: 1050, mt: 2, px: 2, pt: 1.5,
        pb: 'calc(12px + env(safe-area-inset-bottom))', bgcolor: '#fffdf8', borderTop: '1px solid #d9d3c3', boxShadow: '0 -3px 12px rgba(34,48,42,.12)',
      }}
    >
      {children}
    </Box>
  );
}

interface Props {
  revision: DeskRevision;
  box: DeskBox;
}

function Acts(props: ActProps) {
  const { revision, off, decide } = props;
  const { id: revisionId, hash, viewerCanApprove, viewerCanReturn, viewerCanSign } = revision;
  const [own, setOwn] = useState<string | null>(null);
  const giveBack = (reason: string): void => decide({ tone: 'bad', told: () => `已退回：${reason}`, send: () => returnRevision({ revisionId, hash, reason }) });
  if (viewerCanReturn && own !== null) return <OwnReason off={off} giveBack={giveBack} text={own} write={setOwn} />;
  return (
    <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, justifyContent: 'space-between', gap: { xs: 3, md: 4 }, flexWrap: 'wrap' }}>
      {viewerCanReturn ? <ReturnChoices off={off} giveBack={giveBack} other={() => setOwn('')} /> : <span />}
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <AuthorActs {...props} />
        <WiderActs {...props} />
        {viewerCanSign ? <Sign {...props} /> : null}
        {viewerCanApprove ? <Approve {...props} /> : null}
      </Box>
    </Box>
  );
}

// Whoever decides has had this before their eyes for a moment.
const seenOf = ({ id, hash, nextStage, widerRequest }: DeskRevision): string => [id, hash, nextStage, widerRequest?.hash].join(':');

/** What the reader may do now, one tap each: the yes far from the no, and what came of it with the way to the next. */
export function DecisionBar({ revision, box }: Props) {
  const { busy, verdict, decide, forget } = useDecision();
  const reload = useDeskRefresh();
  const armed = useArmed(seenOf(revision));
  if (verdict?.kind === 'done') {
    return (
      <Bar>
        <Told severity={verdict.tone === 'good' ? 'success' : 'info'} role="status">{verdict.message}</Told>
        <Next box={box} currentId={revision.id} />
      </Bar>
    );
  }
  if (verdict === null && !mayAct(revision)) return null;
  return (
    <Bar>
      {verdict ? <Refused verdict={verdict} busy={busy} reload={() => { forget(); void reload(); }} /> : null}
      <Acts revision={revision} off={busy || !armed} decide={decide} />
    </Bar>
  );
}
