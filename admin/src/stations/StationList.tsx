import DownloadIcon from '@mui/icons-material/Download';
import UploadIcon from '@mui/icons-material/UploadFile';
import { Button } from '@mui/material';
import { CreateButton, DataTable, FilterButton, List, SearchInput, TextInput, TopToolbar, useCanAccess, useListContext, useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { EnumInput, PickInput, StationInput } from '../forms/inputs';
import { stationStatusLabels, tierLabels } from '../i18n/labels';
import { saveFile } from '../listing/csv';
import { LabelField } from '../listing/LabelField';
import { PrintButton } from '../listing/PrintButton';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { usePermission } from '../account/usePermission';
import { exportStations } from '../providers/stationCommands';
import { countyDay } from '../time/countyTime';
import { CountyDateTimeField } from '../time/CountyDateTimeField';
import { stationStatusTones, type StationRow } from './station';
import { StationViews } from './StationViews';

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="名称、编码" />,
  <EnumInput key="tier" source="tier" labels={tierLabels} alwaysOn />,
  <EnumInput key="status" source="status" labels={stationStatusLabels} />,
  <StationInput key="within" source="within" label="范围（含下级）" />,
  <PickInput key="organisationId" source="organisationId" reference="organisations" />,
  <TextInput key="tag" source="tag" helperText={false} />,
];

function ExportStations() {
  const notify = useNotify();
  const { filterValues } = useListContext() as { filterValues: Record<string, unknown> };
  const within = filterValues['within'];
  const save = (): void => {
    exportStations(typeof within === 'string' ? within : undefined).then(
      (csv) => saveFile(`阵地-${countyDay(new Date())}.csv`, csv),
      (error: unknown) => notify(error instanceof Error ? error.message : '导出没有成功', { type: 'error' }),
    );
  };
  return (
    <Button size="small" startIcon={<DownloadIcon />} onClick={save}>
      导出
    </Button>
  );
}

function StationActions() {
  const mayImport = usePermission('import.run');
  const { canAccess: mayCreate } = useCanAccess({ resource: 'stations', action: 'create' });
  return (
    <TopToolbar sx={{ flexWrap: { xs: 'wrap', md: 'nowrap' }, gap: 0.5 }}>
      <FilterButton />
      {mayCreate ? <CreateButton /> : null}
      {mayImport ? (
        <Button size="small" component={Link} to="/stations/import" startIcon={<UploadIcon />}>
          导入
        </Button>
      ) : null}
      <ExportStations />
      <PrintButton />
    </TopToolbar>
  );
}

export default function StationList() {
  return (
    <>
      <StationViews current="list" />
      <List<StationRow> filters={filters} sort={{ field: 'code', order: 'ASC' }} perPage={25} actions={<StationActions />}>
        <ResponsiveTable<StationRow>
          rowClick="show"
          phone={{
            primary: (row) => row.name,
            secondary: (row) => [tierLabels[row.tier], row.parent?.name, row.phone].filter(Boolean).join(' · '),
            tertiary: (row) => stationStatusLabels[row.status],
          }}
        >
          <DataTable.Col source="code" sortByOrder="ASC" />
          <DataTable.Col source="name" />
          <DataTable.Col source="tier">
            <LabelField source="tier" labels={tierLabels} />
          </DataTable.Col>
          <DataTable.Col source="status" disableSort>
            <LabelField source="status" labels={stationStatusLabels} tones={stationStatusTones} />
          </DataTable.Col>
          <DataTable.Col source="parent.name" label="上级阵地" disableSort />
          <DataTable.Col source="phone" disableSort />
          <DataTable.Col source="updatedAt" sortByOrder="DESC">
            <CountyDateTimeField source="updatedAt" ago />
          </DataTable.Col>
        </ResponsiveTable>
      </List>
    </>
  );
}
