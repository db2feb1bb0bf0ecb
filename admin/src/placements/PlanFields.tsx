import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ArrayInput, maxLength, NumberInput, required, SelectArrayInput, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import type { PlacementPreviewInput } from '../../../schema/generated/admin/graphql';
import { AddLineButton } from '../forms/AddLineButton';
import { FormGrid } from '../forms/editing';
import { choicesOf, priorityLabels, weekdayLabels } from '../i18n/labels';
import { placementPreview } from '../providers/contentCommands';
import { ClockInput } from '../time/ClockInput';
import { CountyDateTimeInput } from '../time/CountyDateTimeInput';
import { DayInput } from '../time/DayInput';
import { AimFields, ExceptionFields } from './AimFields';
import { askedPlan, type PlanForm } from './planForm';
import { PlanPart } from './PlanPart';

/** What is planned for: a placement that is there already, or a piece that shall have one; neither for a new standing rule. */
type PlanFor = Pick<PlacementPreviewInput, 'id' | 'pieceId'>;

/** Says before saving what the plan reaches and whether it will wait. */
function Foresight({ of }: { of: PlanFor }) {
  const input = { ...askedPlan(useWatch<PlanForm>()), ...of };
  const { errors } = useFormState();
  const { data } = useQuery({ queryKey: ['placementPreview', input], queryFn: ({ signal }) => placementPreview(input, signal), placeholderData: (previous) => previous, retry: false });
  if (!data) return null;
  const told = (errors.root as { serverError?: { message?: string } } | undefined)?.serverError?.message ?? '';
  const problems = data.problems.filter((problem) => !told.includes(problem));
  if (problems.length === 0 && data.problems.length > 0) return null;
  const consequence = data.showsMore ? `扩大范围，需另${data.signaturesNeeded > 1 ? '两' : '一'}人签字` : '不扩大范围，立即生效';
  return (
    <Typography role="status" variant="body2" sx={{ mt: 1, fontWeight: 500 }}>
      {problems.length > 0 ? problems.join('；') : `覆盖 ${String(data.stationCount)} 个站点、${String(data.screenCount)} 块屏幕；${consequence}`}
    </Typography>
  );
}

const priorities = choicesOf(priorityLabels);
const days = Object.entries(weekdayLabels).map(([day, name]) => ({ id: Number(day), name }));
const longestName = maxLength(40);
// A line that stays empty says nothing to the server: the piece would be shown all day.
const filledIn = required('请填写，或者删去这一行');

const addHours = <AddLineButton label="加一个时段" />;
const addDay = <AddLineButton label="加一天" />;

function Times() {
  return (
    <PlanPart title="什么时候">
      <FormGrid>
        <CountyDateTimeInput source="windowFrom" label="从（不填即日起）" />
        <CountyDateTimeInput source="windowUntil" label="到（不填长期）" />
      </FormGrid>
      <Box sx={{ mt: 1.5 }}>
        <ArrayInput source="dayparts" label="每天的时段（不填全天）" helperText={false}>
          <SimpleFormIterator disableReordering disableClear addButton={addHours}>
            <SelectArrayInput source="weekdays" label="星期（不选每天）" choices={days} helperText={false} />
            <FormGrid>
              <ClockInput source="from" label="从" validate={filledIn} />
              <ClockInput source="until" label="到（不晚于开始即次日）" validate={filledIn} />
            </FormGrid>
          </SimpleFormIterator>
        </ArrayInput>
      </Box>
      <Box sx={{ mt: 1.5 }}>
        <ArrayInput source="excludedDays" label="排除日期" helperText={false}>
          <SimpleFormIterator disableReordering disableClear addButton={addDay}>
            <DayInput source="day" label="这一天不放" validate={filledIn} />
          </SimpleFormIterator>
        </ArrayInput>
      </Box>
    </PlanPart>
  );
}

/** The parts of a plan that tell what the server says of them as a whole. */
export const tellingParts: readonly string[] = ['aim', 'exceptions'];

/** Where, when and how strongly, and what saving it would mean. */
export function PlanFields({ of }: { of: PlanFor }) {
  return (
    <>
      <AimFields />
      <ExceptionFields />
      <Times />
      <PlanPart title="怎么放">
        <FormGrid>
          <NumberInput source="weight" label="播放比重" min={1} max={10} helperText="不填为 1；2 就是播两遍" />
          <SelectInput source="priority" label="优先级" choices={priorities} emptyText="普通" helperText={false} />
        </FormGrid>
        <TextInput source="name" label="名称（可不填）" validate={longestName} helperText={false} />
      </PlanPart>
      <Foresight of={of} />
    </>
  );
}
