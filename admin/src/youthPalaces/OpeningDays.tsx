import { Box } from '@mui/material';
import { required, TextInput } from 'react-admin';
import type { RemovePalaceClosureInput, SetPalaceClosureInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { WordingHints } from '../forms/WordingHints';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { removePalaceClosure, setPalaceClosure } from '../providers/palaceCommands';
import { countyDateTime, countyDay } from '../time/countyTime';
import { DayInput } from '../time/DayInput';
import type { PalacePage } from './palace';

const mandatory = required();
const worded = { reason: '原因' } as const;

function Close({ palace }: { palace: PalacePage }) {
  const today = countyDay(new Date());
  return (
    <CommandButton<SetPalaceClosureInput>
      label="设停课日" title="设停课日" submit="保存" done="停课日已设" explanation="这些天不上课，屏幕和小程序会说明原因。"
      initial={{ palaceId: palace.id, from: today, until: today }} deed={setPalaceClosure}
    >
      <DayInput source="from" label="从" validate={mandatory} helperText={false} />
      <DayInput source="until" label="到（含当天）" validate={mandatory} helperText={false} />
      <TextInput source="reason" label="原因" validate={mandatory} helperText={false} />
      <WordingHints fields={worded} atOnce />
    </CommandButton>
  );
}

function Closures({ palace }: { palace: PalacePage }) {
  return palace.closures.map((closure) => (
    <Box key={closure.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5, flexWrap: 'wrap' }}>
      <ToneChip label={closure.from === closure.until ? `${closure.from} 停课` : `${closure.from} 到 ${closure.until} 停课`} tone="waiting" />
      <span>{closure.reason}</span>
      {palace.viewerCanEdit ? (
        <CommandButton<RemovePalaceClosureInput>
          label="恢复上课" variant="text" mayWait title="恢复上课？" submit="恢复" done="已恢复上课" initial={{ id: closure.id }} deed={removePalaceClosure}
        />
      ) : null}
    </Box>
  ));
}

/** What is closed and why, and the sessions of the coming two weeks. */
export function OpeningDays({ palace }: { palace: PalacePage }) {
  return (
    <Panelled title="近两周" actions={palace.viewerCanEdit ? <Close palace={palace} /> : null}>
      <Closures palace={palace} />
      {palace.upcomingSessions.length === 0 ? <Nothing>近两周没有课</Nothing> : null}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {palace.upcomingSessions.map((session) => (
          <li key={`${session.id}-${session.startsAt}`}>
            {countyDateTime(session.startsAt)} {session.clubName} {session.room}
            {session.status === 'CLOSED' ? `（停课：${session.reason ?? ''}）` : ''}
          </li>
        ))}
      </Box>
    </Panelled>
  );
}
