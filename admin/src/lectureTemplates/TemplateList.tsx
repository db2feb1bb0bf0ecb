import { BooleanField, BooleanInput, DataTable, List, SearchInput } from 'react-admin';
import { exporterOf } from '../listing/exporterOf';
import { ToneChip } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { StationInput } from '../forms/inputs';
import { ownerOf, reviewTone, reviewWord, summaryStart, type TemplateRow } from './template';

type Row = TemplateRow;

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="名称或文字" />,
  <StationInput key="usableAt" source="usableAt" />,
  <BooleanInput key="active" source="active" helperText={false} />,
];
const exporter = exporterOf<Row>('宣讲模板', [
  { label: '名称', value: (row) => row.name },
  { label: '所属阵地', value: ownerOf },
  { label: '听众', value: (row) => row.audience },
  { label: '内容简介', value: (row) => row.summary },
  { label: '审核', value: reviewWord },
  { label: '启用', value: (row) => (row.active ? '是' : '否') },
]);

export default function TemplateList() {
  return (
    <List<Row> filters={filters} sort={{ field: 'name', order: 'ASC' }} perPage={25} exporter={exporter}>
      <ResponsiveTable<Row> rowClick="edit" phone={{ primary: (row) => row.name, secondary: (row) => row.summary === null ? (row.audience ?? '') : summaryStart(row), tertiary: reviewWord }}>
        <DataTable.Col source="name" />
        <DataTable.Col<Row> source="stationId" disableSort render={ownerOf} />
        <DataTable.Col source="audience" disableSort />
        <DataTable.Col<Row> source="summary" disableSort render={summaryStart} />
        <DataTable.Col<Row> source="reviewed" disableSort render={(row) => <ToneChip label={reviewWord(row)} tone={reviewTone(row)} />} />
        <DataTable.Col source="active" disableSort>
          <BooleanField source="active" />
        </DataTable.Col>
      </ResponsiveTable>
    </List>
  );
}
