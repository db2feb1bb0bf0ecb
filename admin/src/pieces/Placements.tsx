import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ArrayInput, NumberInput, SelectArrayInput, SelectInput, SimpleFormIterator } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { PlacePieceInput } from '../../../schema/generated/admin/graphql';
import { usePermission } from '../account/usePermission';
import { CommandButton } from '../forms/CommandButton';
import { PickManyInput } from '../forms/inputs';
import { placementStateLabels } from '../i18n/labels';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { askedText, placementText, placementTones, waitingText } from '../placements/placement';
import { PlacementDeeds } from '../placements/PlacementDeeds';
import { placementPreview, placePiece, type PlacementRow } from '../providers/contentCommands';
import { ClockInput } from '../time/ClockInput';
import { CountyDateTimeInput } from '../time/CountyDateTimeInput';
import { DayInput } from '../time/DayInput';
import type { PiecePage } from './piece';

function PlacementLine({ placement }: { placement: PlacementRow }) {
  const signed = placement.waiting ? '' : askedText(placement);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.75, flexWrap: 'wrap', borderTop: '1px solid #eee6d6' }}>
      <ToneChip label={placementStateLabels[placement.state]} tone={placementTones[placement.state]} />
      <Box component="span" sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>
        {placementText(placement)}
        {signed ? `（${signed}）` : ''}
      </Box>
      {placement.waiting ? <Typography variant="body2" sx={{ flex: '1 1 100%' }}>{waitingText(placement)}</Typography> : null}
      <PlacementDeeds placement={placement} />
    </Box>
  );
}

interface PlaceForm extends Omit<PlacePieceInput, 'dayparts' | 'excludedDates'> {
  dayparts?: { weekdays?: number[] | null; from?: string | null; until?: string | null }[];
  excludedDays?: { day?: string | null }[];
}

/** The form as the server takes it; lines that are not filled in yet are left out. */
function asked({ dayparts, excludedDays, ...plan }: PlaceForm): PlacePieceInput {
  return {
    ...plan,
    dayparts: (dayparts ?? []).flatMap(({ weekdays, from, until }) => (from && until ? [{ weekdays: weekdays ?? [], from, until }] : [])),
    excludedDates: (excludedDays ?? []).flatMap(({ day }) => (day ? [day] : [])),
  };
}

/** Says before saving what the plan reaches and whether it will wait. */
function Foresight({ pieceId }: { pieceId: string }) {
  const input = { ...asked(useWatch() as PlaceForm), pieceId };
  const { data } = useQuery({ queryKey: ['placementPreview', input], queryFn: ({ signal }) => placementPreview(input, signal), placeholderData: (previous) => previous, retry: false });
  if (!data) return null;
  const consequence = data.showsMore ? `扩大范围，需另${data.signaturesNeeded > 1 ? '两' : '一'}人签字` : '只缩小，立即生效';
  return (
    <Typography role="status" variant="body2" sx={{ mt: 1 }}>
      {data.problems.length > 0 ? data.problems.join('；') : `覆盖 ${String(data.stationCount)} 个站点、${String(data.screenCount)} 块屏幕；${consequence}`}
    </Typography>
  );
}

const byCode = { field: 'code', order: 'ASC' } as const;
const priorities = [{ id: 'NORMAL', name: '普通' }, { id: 'IMPORTANT', name: '重要' }, { id: 'URGENT', name: '紧急' }];
const days = ['一', '二', '三', '四', '五', '六', '日'].map((name, index) => ({ id: index + 1, name: `周${name}` }));

function PlaceHere({ piece }: { piece: PiecePage }) {
  return (
    <CommandButton<PlaceForm>
      label="投放" variant="contained" title="投放到指定的地方" submit="投放" done="已保存"
      explanation="有了指定投放，这条内容就只在指定的地方展示，不再按常设投放展示。" initial={{ pieceId: piece.id }} deed={(form) => placePiece(asked(form))}
    >
      <PickManyInput source="aim.stationIds" label="阵地" reference="stations" sort={byCode} />
      <PickManyInput source="aim.subtreeIds" label="阵地（含下级）" reference="stations" sort={byCode} />
      <PickManyInput source="aim.screenIds" label="单块屏幕" reference="screens" />
      <PickManyInput source="exceptions.subtreeIds" label="除外的阵地（含下级）" reference="stations" sort={byCode} />
      <PickManyInput source="exceptions.screenIds" label="除外的屏幕" reference="screens" />
      <CountyDateTimeInput source="windowFrom" label="从（不填即日起）" />
      <CountyDateTimeInput source="windowUntil" label="到（不填长期）" />
      <ArrayInput source="dayparts" label="每天的时段（不填全天）" helperText={false}>
        <SimpleFormIterator disableReordering>
          <SelectArrayInput source="weekdays" label="星期（不选每天）" choices={days} helperText={false} />
          <ClockInput source="from" label="从" />
          <ClockInput source="until" label="到（不晚于开始即次日）" />
        </SimpleFormIterator>
      </ArrayInput>
      <ArrayInput source="excludedDays" label="排除日期" helperText={false}>
        <SimpleFormIterator disableReordering>
          <DayInput source="day" label="这一天不放" />
        </SimpleFormIterator>
      </ArrayInput>
      <NumberInput source="weight" label="播放比重" min={1} max={10} helperText="不填为 1；2 就是播两遍" />
      <SelectInput source="priority" label="优先级" choices={priorities} emptyText="普通" helperText={false} />
      <Foresight pieceId={piece.id} />
    </CommandButton>
  );
}

/** Where a piece is shown by a placement of its own. */
export function Placements({ piece }: { piece: PiecePage }) {
  const mayPlace = usePermission('placements.manage');
  return (
    <Panelled title="指定投放" actions={mayPlace ? <PlaceHere piece={piece} /> : null}>
      {piece.placements.length === 0 ? <Nothing>没有指定投放，按常设投放展示</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {piece.placements.map((placement) => (
          <PlacementLine key={placement.id} placement={placement} />
        ))}
      </Box>
    </Panelled>
  );
}
