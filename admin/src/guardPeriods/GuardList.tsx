import { DataTable, List, SearchInput } from 'react-admin';
import { EnumInput } from '../forms/inputs';
import { exporterOf } from '../listing/exporterOf';
import { ToneChip } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { countyDateTime, countySpan } from '../time/countyTime';
import { guardPhaseLabels, type GuardRow } from './guard';

const filters = [<SearchInput key="q" source="q" alwaysOn placeholder="名称或依据" />, <EnumInput key="phase" source="phase" labels={guardPhaseLabels} alwaysOn />];
const phase = (row: GuardRow): string => guardPhaseLabels[row.phase];
const exporter = exporterOf<GuardRow>('重要保障期', [
  { label: '名称', value: (row) => row.name },
  { label: '开始', value: (row) => countyDateTime(row.startsAt) },
  { label: '结束', value: (row) => countyDateTime(row.endedAt ?? row.endsAt) },
  { label: '阶段', value: phase },
  { label: '依据', value: (row) => row.source },
]);

export default function GuardList() {
  return (
    <List<GuardRow> filters={filters} perPage={25} exporter={exporter}>
      <ResponsiveTable<GuardRow> rowClick="show" phone={{ primary: (row) => row.name, secondary: (row) => countySpan(row.startsAt, row.endedAt ?? row.endsAt), tertiary: phase }}>
        <DataTable.Col source="name" disableSort />
        <DataTable.Col<GuardRow> source="startsAt" label="时间" disableSort render={(row) => countySpan(row.startsAt, row.endedAt ?? row.endsAt)} />
        <DataTable.Col<GuardRow> source="phase" disableSort render={(row) => <ToneChip label={phase(row)} tone={row.phase === 'CURRENT' ? 'waiting' : 'plain'} />} />
        <DataTable.Col source="source" disableSort />
      </ResponsiveTable>
    </List>
  );
}
