import { DataTable, ExportButton, FilterButton, FunctionField, List, SearchInput, TopToolbar, useCanAccess } from 'react-admin';
import { EnumInput, StationInput } from '../forms/inputs';
import { presenceLabels, shapeLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { LabelField, ToneChip } from '../listing/LabelField';
import { PrintButton } from '../listing/PrintButton';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { countyDateTime, timeAgo } from '../time/countyTime';
import { CountyDateTimeField } from '../time/CountyDateTimeField';
import { PairScreen, RegisterOfflineScreen } from './AddScreen';
import { presenceTones, sizeOf, type ScreenRow } from './screen';

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="名称" />,
  <EnumInput key="presence" source="presence" labels={presenceLabels} alwaysOn />,
  <EnumInput key="shape" source="shape" labels={shapeLabels} />,
  <StationInput key="within" source="within" />,
  <StationInput key="stationId" source="stationId" />,
];
const exporter = exporterOf<ScreenRow>('屏幕', [
  { label: '名称', value: (row) => row.name },
  { label: '阵地', value: (row) => row.station?.name },
  { label: '位置', value: (row) => row.placeText },
  { label: '形状', value: (row) => shapeLabels[row.shape] },
  { label: '像素', value: sizeOf },
  { label: '状态', value: (row) => presenceLabels[row.presence] },
  { label: '最近在线', value: (row) => countyDateTime(row.lastSeenAt) },
  { label: '正在播放', value: (row) => row.playingTitle },
  { label: '管屏人', value: (row) => row.keeperName },
]);

function ScreenActions() {
  const { canAccess: mayAdd } = useCanAccess({ resource: 'screens', action: 'create' });
  return (
    <TopToolbar sx={{ flexWrap: { xs: 'wrap', md: 'nowrap' }, gap: 0.5 }}>
      <FilterButton />
      {mayAdd ? <PairScreen /> : null}
      {mayAdd ? <RegisterOfflineScreen /> : null}
      <ExportButton />
      <PrintButton />
    </TopToolbar>
  );
}

const half = { refetchInterval: 30_000 };

export default function ScreenList() {
  return (
    <List<ScreenRow>
      filters={filters} sort={{ field: 'name', order: 'ASC' }} perPage={25} exporter={exporter} actions={<ScreenActions />} queryOptions={half} empty={false}
    >
      <ResponsiveTable<ScreenRow>
        rowClick="show"
        phone={{
          primary: (row) => row.name,
          secondary: (row) => (row.playingTitle ? `正在播放：${row.playingTitle}` : `${row.station?.name ?? ''} ${timeAgo(row.lastSeenAt)}`),
          tertiary: (row) => <ToneChip label={presenceLabels[row.presence]} tone={presenceTones[row.presence]} />,
        }}
      >
        <DataTable.Col source="name" />
        <DataTable.Col source="station" disableSort>
          <FunctionField<ScreenRow> render={(row) => [row.station?.name, row.placeText].filter(Boolean).join(' · ')} />
        </DataTable.Col>
        <DataTable.Col source="presence" disableSort>
          <LabelField source="presence" labels={presenceLabels} tones={presenceTones} />
        </DataTable.Col>
        <DataTable.Col source="playingTitle" disableSort />
        <DataTable.Col source="lastSeenAt" sortByOrder="DESC">
          <CountyDateTimeField source="lastSeenAt" ago />
        </DataTable.Col>
        <DataTable.Col source="shape" disableSort>
          <FunctionField<ScreenRow> render={(row) => `${shapeLabels[row.shape]} ${sizeOf(row)}`} sx={{ whiteSpace: 'nowrap' }} />
        </DataTable.Col>
      </ResponsiveTable>
    </List>
  );
}
