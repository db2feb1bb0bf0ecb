import { BooleanField, BooleanInput, DataTable, List, SearchInput, SelectInput } from 'react-admin';
import type { TopicRowFragment } from '../../../schema/generated/admin/graphql';
import { exporterOf } from '../listing/exporterOf';
import { ToneChip } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { useLectureChoices } from '../lectures/LectureFields';

type Row = TopicRowFragment;

const SeriesFilter = ({ source }: { source: string; alwaysOn?: boolean }) => (
  <SelectInput source={source} choices={useLectureChoices().lectureSeries} emptyText="不限" helperText={false} />
);
const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="题目" />,
  <SeriesFilter key="seriesId" source="seriesId" alwaysOn />,
  <BooleanInput key="active" source="active" helperText={false} />,
];
const reviewed = (row: Row): string => (row.reviewed ? '已审核' : '待审核');
const exporter = exporterOf<Row>('宣讲菜单', [
  { label: '题目', value: (row) => row.title },
  { label: '系列', value: (row) => row.series?.name },
  { label: '时长（分钟）', value: (row) => row.minutes },
  { label: '审核', value: reviewed },
]);

export default function TopicList() {
  return (
    <List<Row> filters={filters} sort={{ field: 'title', order: 'ASC' }} perPage={25} exporter={exporter}>
      <ResponsiveTable<Row>
        rowClick="edit"
        phone={{ primary: (row) => row.title, secondary: (row) => [row.series?.name, row.minutes ? `${row.minutes} 分钟` : ''].filter(Boolean).join(' · '), tertiary: reviewed }}
      >
        <DataTable.Col source="title" />
        <DataTable.Col source="series.name" label="系列" disableSort />
        <DataTable.NumberCol source="minutes" disableSort />
        <DataTable.Col<Row> source="reviewed" disableSort render={(row) => <ToneChip label={reviewed(row)} tone={row.reviewed ? 'good' : 'waiting'} />} />
        <DataTable.Col source="active" disableSort>
          <BooleanField source="active" />
        </DataTable.Col>
      </ResponsiveTable>
    </List>
  );
}
