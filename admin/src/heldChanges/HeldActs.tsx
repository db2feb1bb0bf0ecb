import { Box } from '@mui/material';
import { maxLength, minLength, required, TextInput } from 'react-admin';
import type { DeclineHeldChangeInput, SignHeldChangeInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { declineHeldChange, signHeldChange, type HeldChange } from '../providers/heldChangeCommands';
import { HeldLines } from './HeldLines';

const fewLines = 6;
const longest = maxLength(200);
const writtenReason = [required(), minLength(2), longest];

function Sign({ change }: { change: HeldChange }) {
  const { id, version, title, viewerIsAsker } = change;
  const what = (
    <>
      {title}
      {change.lines.length > fewLines ? <>（共 {change.lines.length} 行，见页面上的明细）<br /></> : <HeldLines change={change} />}
      {viewerIsAsker ? '保障期已经结束，可以由您自己让它生效；' : '签字以后'}马上生效，居民就能看到。
    </>
  );
  const words = viewerIsAsker ? { label: '让它生效', title: '让这项改动生效？', submit: '生效', done: '改动已经生效' } : { label: '签字同意', title: '签字同意这项改动？', submit: '签字', done: '已签字，改动已经生效' };
  return <CommandButton<SignHeldChangeInput> {...words} variant="contained" explanation={what} initial={{ id, version }} deed={signHeldChange} />;
}

function TakeBack({ change: { id, version, title } }: { change: HeldChange }) {
  return (
    <CommandButton<DeclineHeldChangeInput>
      label="撤回" title="撤回这项改动？" explanation={`${title}。撤回以后什么都不改，还可以再提出。`} submit="撤回" done="已撤回，什么都没有改" initial={{ id, version }} deed={declineHeldChange}
    >
      <TextInput source="reason" label="原因（可以不写）" multiline validate={longest} helperText={false} />
    </CommandButton>
  );
}

function Decline({ change: { id, version, title } }: { change: HeldChange }) {
  return (
    <CommandButton<DeclineHeldChangeInput>
      label="不同意" grave title="不同意这项改动？" explanation={`${title}。什么都不改，提出的人会看到原因。`} submit="不同意" done="已记下：不同意" initial={{ id, version }} deed={declineHeldChange}
    >
      <TextInput source="reason" label="原因" multiline validate={writtenReason} helperText="请写明哪里不妥、怎么改" />
    </CommandButton>
  );
}

/** What the reader may do about a change that waits: yes, no, or take it back; once no guard period holds it, the asker says yes alone. */
export function HeldActs({ change }: { change: HeldChange }) {
  const { viewerCanSign, viewerCanDecline, viewerIsAsker } = change;
  if (!viewerCanSign && !viewerCanDecline) return null;
  return (
    <Box role="group" aria-label="办理" sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'center', mt: 2, '& .MuiButton-root': { minHeight: 44, px: 3, fontSize: 16 } }}>
      {viewerCanSign ? <Sign change={change} /> : null}
      {viewerCanDecline ? viewerIsAsker ? <TakeBack change={change} /> : <Decline change={change} /> : null}
    </Box>
  );
}
