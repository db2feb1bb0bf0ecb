import { DataTable, List, SearchInput } from 'react-admin';
import type { OrganisationRowFragment } from '../../../schema/generated/admin/graphql';
import { EnumInput, PickInput } from '../forms/inputs';
import { organisationKindLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { LabelField } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';

type Row = OrganisationRowFragment;

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="名称、编号" />,
  <EnumInput key="kind" source="kind" labels={organisationKindLabels} alwaysOn />,
  <PickInput key="parentId" source="parentId" reference="organisations" />,
];
const exporter = exporterOf<Row>('单位', [
  { label: '编号', value: (row) => row.code },
  { label: '名称', value: (row) => row.name },
  { label: '简称', value: (row) => row.shortName },
  { label: '类别', value: (row) => organisationKindLabels[row.kind] },
  { label: '上级单位', value: (row) => row.parent?.name },
]);

export default function OrganisationList() {
  return (
    <List<Row> filters={filters} sort={{ field: 'code', order: 'ASC' }} perPage={25} exporter={exporter}>
      <ResponsiveTable<Row> rowClick="edit" phone={{ primary: (row) => row.name, secondary: (row) => organisationKindLabels[row.kind] }}>
        <DataTable.Col source="code" />
        <DataTable.Col source="name" />
        <DataTable.Col source="shortName" disableSort />
        <DataTable.Col source="kind" disableSort>
          <LabelField source="kind" labels={organisationKindLabels} />
        </DataTable.Col>
        <DataTable.Col source="parent.name" label="上级单位" disableSort />
      </ResponsiveTable>
    </List>
  );
}
