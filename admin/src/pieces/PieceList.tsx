import PermMediaIcon from '@mui/icons-material/PermMediaOutlined';
import RuleIcon from '@mui/icons-material/Rule';
import { Button } from '@mui/material';
import { DataTable, ExportButton, FilterButton, FunctionField, List, SearchInput, TopToolbar } from 'react-admin';
import { Link } from 'react-router-dom';
import { EnumInput, PickInput } from '../forms/inputs';
import { channelLabels, pieceStateLabels, pieceTypeLabels, pieceWaitingLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { LabelField, ToneChip } from '../listing/LabelField';
import { PrintButton } from '../listing/PrintButton';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { countyDateTime } from '../time/countyTime';
import { CountyDateTimeField } from '../time/CountyDateTimeField';
import { ContentAge } from './ContentAge';
import { PieceWaiting, waitingSinceText } from './PieceWaiting';
import { pieceTones, type PieceRow } from './piece';

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="标题" />,
  <EnumInput key="type" source="type" labels={pieceTypeLabels} alwaysOn />,
  <EnumInput key="state" source="state" labels={pieceStateLabels} alwaysOn />,
  <EnumInput key="waits" source="waits" labels={pieceWaitingLabels} />,
  <PickInput key="publisherId" source="publisherId" reference="organisations" />,
];
const channelsOf = (row: PieceRow): string => row.channels.map((channel) => channelLabels[channel]).join('、');
const exporter = exporterOf<PieceRow>('内容', [
  { label: '标题', value: (row) => row.title },
  { label: '类型', value: (row) => pieceTypeLabels[row.type] },
  { label: '状态', value: (row) => pieceStateLabels[row.state] },
  { label: '等谁', value: waitingSinceText },
  { label: '落款', value: (row) => row.signature },
  { label: '发布单位', value: (row) => row.publisher?.name },
  { label: '展示渠道', value: channelsOf },
  { label: '发布时间', value: (row) => countyDateTime(row.liveSince) },
]);

const standingRules = `/placements?filter=${encodeURIComponent(JSON.stringify({ standing: true }))}`;
const actions = (
  <TopToolbar sx={{ flexWrap: { xs: 'wrap', lg: 'nowrap' }, gap: 0.5 }}>
    <Button size="small" component={Link} to={standingRules} startIcon={<RuleIcon />}>
      常设投放
    </Button>
    <Button size="small" component={Link} to="/media-rules" startIcon={<PermMediaIcon />}>
      素材标准
    </Button>
    <FilterButton />
    <ExportButton />
    <PrintButton />
  </TopToolbar>
);

export default function PieceList() {
  return (
    <>
      <ContentAge />
      <List<PieceRow> filters={filters} sort={{ field: 'updatedAt', order: 'DESC' }} perPage={25} exporter={exporter} actions={actions}>
        <ResponsiveTable<PieceRow>
          rowClick="show"
          phone={{
            primary: (row) => row.title,
            secondary: (row) => [pieceTypeLabels[row.type], waitingSinceText(row) || row.signature].filter(Boolean).join(' · '),
            tertiary: (row) => <ToneChip label={pieceStateLabels[row.state]} tone={pieceTones[row.state]} />,
          }}
        >
          <DataTable.Col source="title" sortByOrder="ASC" />
          <DataTable.Col source="type" disableSort>
            <LabelField source="type" labels={pieceTypeLabels} />
          </DataTable.Col>
          <DataTable.Col source="state" disableSort>
            <LabelField source="state" labels={pieceStateLabels} tones={pieceTones} />
          </DataTable.Col>
          <DataTable.Col source="newestRevision" disableSort>
            <FunctionField<PieceRow> render={(row) => <PieceWaiting piece={row} />} />
          </DataTable.Col>
          <DataTable.Col source="signature" disableSort />
          <DataTable.Col source="channels" disableSort>
            <FunctionField<PieceRow> render={channelsOf} />
          </DataTable.Col>
          <DataTable.Col source="updatedAt" sortByOrder="DESC">
            <CountyDateTimeField source="updatedAt" />
          </DataTable.Col>
        </ResponsiveTable>
      </List>
    </>
  );
}
