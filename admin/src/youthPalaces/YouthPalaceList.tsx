import { BooleanField, BooleanInput, DataTable, FunctionField, List, SearchInput } from 'react-admin';
import { StationInput } from '../forms/inputs';
import { palaceKindLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { LabelField } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { hostOf, type PalaceRow } from './palace';

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="名称" />,
  <StationInput key="within" source="within" />,
  <BooleanInput key="active" source="active" helperText={false} />,
];
const exporter = exporterOf<PalaceRow>('少年宫', [
  { label: '名称', value: (row) => row.name },
  { label: '类别', value: (row) => palaceKindLabels[row.kind] },
  { label: '举办地', value: hostOf },
  { label: '地址', value: (row) => row.address },
  { label: '联系人', value: (row) => row.contactName },
  { label: '电话', value: (row) => row.phone },
]);

export default function YouthPalaceList() {
  return (
    <List<PalaceRow> filters={filters} sort={{ field: 'name', order: 'ASC' }} perPage={25} exporter={exporter}>
      <ResponsiveTable<PalaceRow>
        rowClick="show"
        phone={{ primary: (row) => row.name, secondary: (row) => [palaceKindLabels[row.kind], row.phone].filter(Boolean).join(' · ') }}
      >
        <DataTable.Col source="name" />
        <DataTable.Col source="kind" disableSort>
          <LabelField source="kind" labels={palaceKindLabels} />
        </DataTable.Col>
        <DataTable.Col source="host" disableSort>
          <FunctionField<PalaceRow> render={hostOf} />
        </DataTable.Col>
        <DataTable.Col source="contactName" disableSort />
        <DataTable.Col source="phone" disableSort />
        <DataTable.Col source="active" disableSort>
          <BooleanField source="active" />
        </DataTable.Col>
      </ResponsiveTable>
    </List>
  );
}
