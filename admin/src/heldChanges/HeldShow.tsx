import { Alert, Button, Typography } from '@mui/material';
import { TopToolbar, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { heldChangeStateLabels } from '../i18n/labels';
import { Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { ShowPage } from '../listing/ShowPage';
import type { HeldChange } from '../providers/heldChangeCommands';
import { heldTones, standingText } from './held';
import { HeldActs } from './HeldActs';
import { HeldCourse } from './HeldCourse';
import { HeldLines } from './HeldLines';

const severities = { WAITING: 'warning', APPLIED: 'success', DECLINED: 'error', TAKEN_BACK: 'info' } as const;
const everyMinute = 60_000;

function Body() {
  const change = useRecordContext<HeldChange>();
  if (!change) return null;
  return (
    <>
      <Alert severity={severities[change.state]} role="status" sx={{ mt: 1 }}>{standingText(change)}</Alert>
      <Panelled title="改什么" actions={<ToneChip label={heldChangeStateLabels[change.state]} tone={heldTones[change.state]} />}>
        <Typography sx={{ fontWeight: 600, fontSize: 18, overflowWrap: 'anywhere' }}>{change.title}</Typography>
        <HeldLines change={change} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>重要保障期“{change.guardName}”内提出</Typography>
        <HeldActs change={change} />
      </Panelled>
      <Panelled title="办理经过">
        <HeldCourse change={change} />
      </Panelled>
    </>
  );
}

const actions = (
  <TopToolbar>
    <Button size="small" component={Link} to="/heldChanges">全部待签改动</Button>
  </TopToolbar>
);

/** 待签改动: one change that waits for a second person, or what became of it. */
export default function HeldShow() {
  return (
    <ShowPage actions={actions} refreshEvery={everyMinute}>
      <Body />
    </ShowPage>
  );
}
