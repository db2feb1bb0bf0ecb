import { Box, Typography } from '@mui/material';
import { required, SelectInput, TextInput } from 'react-admin';
import type { AddTimetableSlotInput, RemoveTimetableSlotInput, UpdateTimetableSlotInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { WordingHints } from '../forms/WordingHints';
import { weekdayLabels } from '../i18n/labels';
import { Nothing, Panelled } from '../listing/Facts';
import { addTimetableSlot, removeTimetableSlot, updateTimetableSlot } from '../providers/palaceCommands';
import { ClockInput } from '../time/ClockInput';
import { countyDay } from '../time/countyTime';
import { DayInput } from '../time/DayInput';
import { slotsByDay, validityOf, type PalacePage, type Slot } from './palace';

const mandatory = required();
const worded = { room: '教室' } as const;
const weekdayChoices = Object.entries(weekdayLabels).map(([day, name]) => ({ id: Number(day), name }));

function SlotFields() {
  return (
    <>
      <SelectInput source="weekday" label="星期" choices={weekdayChoices} validate={mandatory} helperText={false} />
      <ClockInput source="startTime" label="开始" validate={mandatory} />
      <ClockInput source="endTime" label="结束" validate={mandatory} />
      <TextInput source="room" label="教室" helperText="不填就用社团的教室" />
      <DayInput source="validFrom" label="从哪天起" validate={mandatory} helperText={false} />
      <DayInput source="validUntil" label="到哪天止" helperText="不填就一直上下去" />
      <WordingHints fields={worded} atOnce />
    </>
  );
}

function ChangeSlot({ slot }: { slot: Slot }) {
  const { slotId: id, version, weekday, startsAt: startTime, endsAt: endTime, room, validFrom, validUntil } = slot;
  return (
    <CommandButton<UpdateTimetableSlotInput>
      label="调整" variant="text" mayWait title={`调整${weekdayLabels[weekday] ?? ''} ${startTime} 的${slot.clubName}`} submit="保存" done="课表已更新"
      initial={{ id, version, weekday, startTime, endTime, room, validFrom, validUntil }} deed={updateTimetableSlot}
    >
      <SlotFields />
    </CommandButton>
  );
}

function RemoveSlot({ slot }: { slot: Slot }) {
  return (
    <CommandButton<RemoveTimetableSlotInput>
      label="去掉" variant="text" grave title={`去掉${weekdayLabels[slot.weekday] ?? ''} ${slot.startsAt} 的${slot.clubName}？`}
      explanation="以后每周这一节都不再上，屏幕和小程序马上更新。" submit="去掉" done="课表已更新"
      initial={{ id: slot.slotId, version: slot.version }} deed={removeTimetableSlot}
    />
  );
}

function AddSlot({ palace }: { palace: PalacePage }) {
  return (
    <CommandButton<AddTimetableSlotInput>
      label="加一节" mayWait title="加一节课" submit="加上" done="课表已更新"
      initial={{ weekday: 1, startTime: '16:20', endTime: '17:20', validFrom: countyDay(new Date()) }} deed={addTimetableSlot}
    >
      <SelectInput source="clubId" label="社团" choices={palace.clubs} validate={mandatory} helperText={false} />
      <SlotFields />
    </CommandButton>
  );
}

function SlotCard({ slot, editable }: { slot: Slot; editable: boolean }) {
  return (
    <Box component="li" sx={{ bgcolor: '#f4efe2', borderRadius: 1, p: 1, mb: 1 }}>
      <Typography variant="caption" component="div">
        {slot.startsAt}–{slot.endsAt}
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {slot.clubName}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {[slot.room, slot.instructorName].filter(Boolean).join(' · ')}
      </Typography>
      {validityOf(slot) ? <Typography variant="caption">{validityOf(slot)}</Typography> : null}
      {editable ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
          <ChangeSlot slot={slot} />
          <RemoveSlot slot={slot} />
        </Box>
      ) : null}
    </Box>
  );
}

/** The week of a palace: one column a day on a desk, one under another on a phone. */
export function Timetable({ palace }: { palace: PalacePage }) {
  const days = slotsByDay(palace.timetable);
  const editable = palace.viewerCanEdit;
  return (
    <Panelled title="每周课表" actions={editable && palace.clubs.length > 0 ? <AddSlot palace={palace} /> : null}>
      {palace.timetable.length === 0 ? <Nothing>还没有排课{palace.clubs.length === 0 ? '，请先添加社团' : ''}</Nothing> : null}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'repeat(7, minmax(0, 1fr))' }, gap: 1 }}>
        {[...days].map(([day, slots]) => (
          <Box key={day} sx={{ display: { xs: slots.length > 0 ? 'block' : 'none', md: 'block' } }}>
            <Typography component="h3" variant="subtitle2" sx={{ textAlign: { md: 'center' }, mb: 0.5 }}>
              {weekdayLabels[day]}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {slots.map((slot) => (
                <SlotCard key={slot.slotId} slot={slot} editable={editable} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Panelled>
  );
}
