import { Alert, Box, Button, Typography } from '@mui/material';
import { TopToolbar, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { heldChangeStateLabels } from '../i18n/labels';
import { Fact, Facts, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { ShowPage } from '../listing/ShowPage';
import type { HeldChange } from '../providers/heldChangeCommands';
import { countyDateTime, timeAgo } from '../time/countyTime';
import { heldTones, signersText, standingText } from './held';
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
      <Panelled title="改什么">
        <Typography sx={{ fontWeight: 600, fontSize: 18, overflowWrap: 'anywhere' }}>{change.title}</Typography>
        <HeldLines change={change} />
        <Box sx={{ mt: 2 }}><HeldActs change={change} /></Box>
      </Panelled>
      <Panelled title="办理经过">
        <HeldCourse change={change} />
      </Panelled>
      <Panelled title="情况">
        <Facts>
          <Fact label="状态"><ToneChip label={heldChangeStateLabels[change.state]} tone={heldTones[change.state]} /></Fact>
          <Fact label="提出人">{change.askedByName}</Fact>
          <Fact label="提出时间">{countyDateTime(change.askedAt)}（{timeAgo(change.askedAt)}）</Fact>
          <Fact label="重要保障期">{change.guardName}</Fact>
          {change.state === 'WAITING' ? <Fact label="谁能签字" wide>{signersText(change)}</Fact> : null}
        </Facts>
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
