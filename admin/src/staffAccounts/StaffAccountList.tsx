import { BooleanInput, DataTable, FunctionField, List, SearchInput } from 'react-admin';
import { EnumInput, StationInput } from '../forms/inputs';
import { roleLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { ToneChip } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { countyDateTime } from '../time/countyTime';
import { CountyDateTimeField } from '../time/CountyDateTimeField';
import { rolesText, type StaffAccountRow } from './staffAccount';

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="姓名、邮箱" />,
  <EnumInput key="role" source="role" labels={roleLabels} alwaysOn />,
  <StationInput key="stationId" source="stationId" />,
  <BooleanInput key="active" source="active" helperText={false} />,
];
const exporter = exporterOf<StaffAccountRow>('工作人员', [
  { label: '姓名', value: (row) => row.name },
  { label: '邮箱', value: (row) => row.email },
  { label: '电话', value: (row) => row.phone },
  { label: '角色', value: rolesText },
  { label: '状态', value: (row) => (row.active ? '启用' : '停用') },
  { label: '上次登录', value: (row) => countyDateTime(row.lastSignInAt) },
]);

export default function StaffAccountList() {
  return (
    <List<StaffAccountRow> filters={filters} sort={{ field: 'name', order: 'ASC' }} perPage={25} exporter={exporter}>
      <ResponsiveTable<StaffAccountRow>
        rowClick="edit"
        phone={{ primary: (row) => row.name, secondary: rolesText, tertiary: (row) => (row.active ? '' : '停用') }}
      >
        <DataTable.Col source="name" />
        <DataTable.Col source="email" />
        <DataTable.Col source="roles" disableSort>
          <FunctionField<StaffAccountRow> render={rolesText} />
        </DataTable.Col>
        <DataTable.Col<StaffAccountRow>
          source="active" disableSort
          render={(row) => <ToneChip label={row.active ? '启用' : '停用'} tone={row.active ? 'good' : 'bad'} />}
        />
        <DataTable.Col source="lastSignInAt" disableSort>
          <CountyDateTimeField source="lastSignInAt" empty="从未登录" />
        </DataTable.Col>
      </ResponsiveTable>
    </List>
  );
}
