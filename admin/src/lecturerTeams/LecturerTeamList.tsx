import { DataTable, List, SearchInput } from 'react-admin';
import type { LecturerTeamRowFragment } from '../../../schema/generated/admin/graphql';
import { lecturerTierLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { LabelField } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';

type Row = LecturerTeamRowFragment;

const filters = [<SearchInput key="q" source="q" alwaysOn placeholder="名称" />];
const exporter = exporterOf<Row>('宣讲团', [
  { label: '名称', value: (row) => row.name },
  { label: '级别', value: (row) => lecturerTierLabels[row.tier] },
]);

export default function LecturerTeamList() {
  return (
    <List<Row> filters={filters} sort={{ field: 'name', order: 'ASC' }} perPage={25} exporter={exporter}>
      <ResponsiveTable<Row> rowClick="edit" phone={{ primary: (row) => row.name, tertiary: (row) => lecturerTierLabels[row.tier] }}>
        <DataTable.Col source="name" />
        <DataTable.Col source="tier" disableSort>
          <LabelField source="tier" labels={lecturerTierLabels} />
        </DataTable.Col>
      </ResponsiveTable>
    </List>
  );
}
