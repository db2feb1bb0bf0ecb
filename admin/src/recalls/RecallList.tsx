import { Alert } from '@mui/material';
import { DataTable, ExportButton, FunctionField, List, NullableBooleanInput, SearchInput, TopToolbar } from 'react-admin';
import { exporterOf } from '../listing/exporterOf';
import { ToneChip } from '../listing/LabelField';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { countyDateTime } from '../time/countyTime';
import { CountyDateTimeField } from '../time/CountyDateTimeField';
import { progressText, type RecallRow } from './recall';

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="内容或原因" />,
  <NullableBooleanInput key="open" source="open" nullLabel="全部" trueLabel="办理中" falseLabel="已办结" alwaysOn helperText={false} />,
];
const exporter = exporterOf<RecallRow>('撤播', [
  { label: '内容', value: (row) => row.title },
  { label: '第几版', value: (row) => row.revisionNumber },
  { label: '原因', value: (row) => row.reason },
  { label: '撤播时间', value: (row) => countyDateTime(row.recalledAt) },
  { label: '撤播人', value: (row) => row.recalledByName },
  { label: '涉及屏幕', value: (row) => row.progress.screens },
  { label: '自动确认', value: (row) => row.progress.confirmed },
  { label: '人工确认', value: (row) => row.progress.closedByHand },
  { label: '未确认', value: (row) => row.progress.open },
  { label: '办结时间', value: (row) => countyDateTime(row.closedAt) },
]);
const often = { refetchInterval: 5_000 };
const actions = (
  <TopToolbar>
    <ExportButton />
  </TopToolbar>
);

function OpenChip({ row }: { row: RecallRow }) {
  if (row.progress.showingAgain > 0) return <ToneChip label={`${row.progress.showingAgain} 块又播出`} tone="bad" />;
  return row.open ? <ToneChip label="办理中" tone="waiting" /> : <ToneChip label="已办结" tone="good" />;
}

const nothing = (
  <Alert severity="info" sx={{ mt: 2 }}>
    还没有撤播过内容。需要马上停播一条内容时，请打开那条内容的页面，按“撤播”。
  </Alert>
);

/** 撤播: every recall, the open ones first. */
export default function RecallList() {
  return (
    <List<RecallRow> filters={filters} perPage={25} exporter={exporter} actions={actions} queryOptions={often} empty={nothing}>
      <ResponsiveTable<RecallRow>
        rowClick="show"
        phone={{
          primary: (row) => row.title,
          secondary: (row) => `${progressText(row)} · ${row.reason}`,
          tertiary: (row) => <OpenChip row={row} />,
        }}
      >
        <DataTable.Col source="title" disableSort />
        <DataTable.Col source="open" disableSort>
          <FunctionField<RecallRow> render={(row) => <OpenChip row={row} />} />
        </DataTable.Col>
        <DataTable.Col source="progress" disableSort>
          <FunctionField<RecallRow> render={progressText} />
        </DataTable.Col>
        <DataTable.Col source="reason" disableSort />
        <DataTable.Col source="recalledByName" disableSort />
        <DataTable.Col source="recalledAt" disableSort>
          <CountyDateTimeField source="recalledAt" />
        </DataTable.Col>
      </ResponsiveTable>
    </List>
  );
}
