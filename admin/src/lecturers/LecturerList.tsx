import { BooleanField, BooleanInput, DataTable, FunctionField, List, SearchInput } from 'react-admin';
import type { LecturerRowFragment } from '../../../schema/generated/admin/graphql';
import { EnumInput, PickInput } from '../forms/inputs';
import { lecturerTierLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { LabelField } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';

type Row = LecturerRowFragment;

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="姓名、编号" />,
  <PickInput key="teamId" source="teamId" reference="lecturerTeams" />,
  <EnumInput key="tier" source="tier" labels={lecturerTierLabels} alwaysOn />,
  <BooleanInput key="active" source="active" helperText={false} />,
];
const teamsOf = (row: Row): string => row.teams.map((team) => team.name).join('、');
const topicsOf = (row: Row): string => row.topics.join('、');
const exporter = exporterOf<Row>('宣讲员', [
  { label: '编号', value: (row) => row.number },
  { label: '姓名', value: (row) => row.name },
  { label: '级别', value: (row) => lecturerTierLabels[row.tier] },
  { label: '身份', value: (row) => row.identity },
  { label: '宣讲团', value: teamsOf },
  { label: '擅长主题', value: topicsOf },
]);

export default function LecturerList() {
  return (
    <List<Row> filters={filters} sort={{ field: 'name', order: 'ASC' }} perPage={25} exporter={exporter}>
      <ResponsiveTable<Row>
        rowClick="edit"
        phone={{ primary: (row) => row.name, secondary: (row) => [row.identity, teamsOf(row)].filter(Boolean).join(' · '), tertiary: (row) => lecturerTierLabels[row.tier] }}
      >
        <DataTable.Col source="number" disableSort />
        <DataTable.Col source="name" />
        <DataTable.Col source="tier" disableSort>
          <LabelField source="tier" labels={lecturerTierLabels} />
        </DataTable.Col>
        <DataTable.Col source="identity" disableSort />
        <DataTable.Col source="teams" disableSort>
          <FunctionField<Row> render={teamsOf} />
        </DataTable.Col>
        <DataTable.Col source="topics" disableSort>
          <FunctionField<Row> render={topicsOf} />
        </DataTable.Col>
        <DataTable.Col source="active" disableSort>
          <BooleanField source="active" />
        </DataTable.Col>
      </ResponsiveTable>
    </List>
  );
}
