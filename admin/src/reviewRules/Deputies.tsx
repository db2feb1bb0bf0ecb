import { Box, Typography } from '@mui/material';
import { required, TextInput } from 'react-admin';
import type { AppointDeputyInput, EndDeputyInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { PickInput } from '../forms/inputs';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { appointDeputy, endDeputy, type ReviewDeputyRow } from '../providers/reviewRuleCommands';
import { countyDay } from '../time/countyTime';
import { DayInput } from '../time/DayInput';
import { deputyDays, lastDayProblem } from './reviewRule';

const lastDayRules = [required(), lastDayProblem];

const mandatory = required();

function Appoint() {
  const today = countyDay(new Date());
  return (
    <CommandButton<AppointDeputyInput>
      label="安排代审" variant="contained" title="安排代审（AB角）" submit="安排" done="已安排代审" initial={{ from: today, until: today }} deed={appointDeputy}
      explanation="这几天里，B角可以代A角审稿。流转记录里写明“B角（代A角）”；B角不能既代别人又审自己的另一审。"
    >
      <PickInput source="principalId" label="A角（本来由谁审）" reference="staffAccounts" validate={mandatory} />
      <PickInput source="deputyId" label="B角（由谁代）" reference="staffAccounts" validate={mandatory} />
      <DayInput source="from" label="从" validate={mandatory} helperText="从这一天的零点起" />
      <DayInput source="until" label="到（含当天）" validate={lastDayRules} helperText="到这一天的24点为止，过后自动失效" />
      <TextInput source="reason" label="原因" validate={mandatory} helperText="如：出差" slotProps={{ htmlInput: { maxLength: 200 } }} />
    </CommandButton>
  );
}

function Deputy({ deputy, now }: { deputy: ReviewDeputyRow; now: Date }) {
  const isOn = new Date(deputy.startsAt) <= now;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', py: 1, borderTop: '1px solid #eee6d6' }}>
      <ToneChip label={isOn ? '代审中' : '未开始'} tone={isOn ? 'good' : 'waiting'} />
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>{deputy.deputyName}</Typography> 代 {deputy.principalName}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{deputyDays(deputy)} · {deputy.reason}</Typography>
      </Box>
      <CommandButton<EndDeputyInput>
        label="结束" variant="text" grave title={`结束${deputy.deputyName}的代审？`} submit="结束代审" done="代审已结束" initial={{ id: deputy.id }} deed={endDeputy}
        explanation="马上结束。代审期间已经审过的仍然有效。"
      />
    </Box>
  );
}

/** Who reviews in whose place, now and in days to come. */
export function Deputies({ deputies }: { deputies: readonly ReviewDeputyRow[] }) {
  const now = new Date();
  return (
    <Panelled title="代审（AB角）" actions={<Appoint />}>
      {deputies.length === 0 ? <Nothing>现在没有代审安排。审核员出差、请假时，在这里安排B角，稿子不会压着。</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {deputies.map((deputy) => <Deputy key={deputy.id} deputy={deputy} now={now} />)}
      </Box>
    </Panelled>
  );
}
