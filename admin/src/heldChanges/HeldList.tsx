import { Box, Typography } from '@mui/material';
import { BooleanInput, DataTable, ExportButton, List, SearchInput, TopToolbar } from 'react-admin';
import { EnumInput } from '../forms/inputs';
import { heldChangeStateLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { Nothing } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { PrintButton } from '../listing/PrintButton';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import type { HeldChange } from '../providers/heldChangeCommands';
import { countyDateTime, timeAgo } from '../time/countyTime';
import { heldTones, signersText } from './held';

// A switch that is off asks for nothing: it does not ask for the others.
const onlyOn = (value: unknown): true | null => (value === true ? true : null);
const besideBoxes = { '& .MuiFormControlLabel-root': { mx: 0, minHeight: 44 } } as const;
const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="改动或提出人" />,
  <EnumInput key="state" source="state" labels={heldChangeStateLabels} alwaysOn />,
  <BooleanInput key="toSign" source="toSign" alwaysOn helperText={false} parse={onlyOn} sx={besideBoxes} />,
  <BooleanInput key="mine" source="mine" alwaysOn helperText={false} parse={onlyOn} sx={besideBoxes} />,
];

const exporter = exporterOf<HeldChange>('待签改动', [
  { label: '改动', value: (row) => row.title },
  { label: '内容', value: (row) => row.lines.join('；') },
  { label: '状态', value: (row) => heldChangeStateLabels[row.state] },
  { label: '提出人', value: (row) => row.askedByName },
  { label: '提出时间', value: (row) => countyDateTime(row.askedAt) },
  { label: '重要保障期', value: (row) => row.guardName },
  { label: '等谁签字', value: (row) => (row.state === 'WAITING' ? row.waitsFor.join('、') : '') },
  { label: '办理人', value: (row) => row.decidedByName },
  { label: '办理时间', value: (row) => countyDateTime(row.decidedAt) },
  { label: '原因', value: (row) => row.reason },
]);

const actions = (
  <TopToolbar>
    <ExportButton />
    <PrintButton />
  </TopToolbar>
);

const empty = (
  <Box sx={{ p: 2 }}>
    <Nothing>没有这样的改动。重要保障期内，让居民看到更多的改动先记在这里，由第二个人签字才生效。</Nothing>
  </Box>
);

function State({ row }: { row: HeldChange }) {
  return <ToneChip label={heldChangeStateLabels[row.state]} tone={heldTones[row.state]} />;
}

const outcomeOf = (row: HeldChange): string =>
  row.state === 'WAITING' ? `等：${signersText(row)}` : [row.decidedByName, row.reason].filter(Boolean).join('：');
const asked = (row: HeldChange): string => `${timeAgo(row.askedAt)}（${countyDateTime(row.askedAt)}）`;
const wrapped = { overflowWrap: 'anywhere', minWidth: 160 } as const;
const waiting = { state: 'WAITING' };

/** 待签改动: what waits for a second person in a guard period, the newest first. */
export default function HeldList() {
  return (
    <List<HeldChange> filters={filters} filterDefaultValues={waiting} perPage={25} exporter={exporter} actions={actions} empty={false}>
      <ResponsiveTable<HeldChange>
        rowClick="show" empty={empty}
        phone={{
          primary: (row) => row.title,
          secondary: (row) => `${row.askedByName} · ${timeAgo(row.askedAt)} · ${outcomeOf(row)}`,
          tertiary: (row) => <State row={row} />,
        }}
      >
        <DataTable.Col<HeldChange> source="title" disableSort cellSx={() => wrapped} />
        <DataTable.Col<HeldChange>
          source="state" disableSort cellSx={() => wrapped}
          render={(row) => (
            <>
              <State row={row} />
              <Typography variant="body2" sx={{ mt: 0.5 }}>{outcomeOf(row)}</Typography>
            </>
          )}
        />
        <DataTable.Col<HeldChange> source="askedByName" disableSort />
        <DataTable.Col<HeldChange> source="askedAt" disableSort render={asked} cellSx={() => wrapped} />
        <DataTable.Col<HeldChange> source="guardName" disableSort cellSx={() => wrapped} />
      </ResponsiveTable>
    </List>
  );
}
