import GroupIcon from '@mui/icons-material/DevicesOutlined';
import { Box, Button, Link as TextLink, Typography } from '@mui/material';
import { DataTable, ExportButton, List, SearchInput, SelectInput, TopToolbar, useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { EnumInput } from '../forms/inputs';
import { placementStateLabels, priorityLabels } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { Nothing } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { PrintButton } from '../listing/PrintButton';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import type { PlacementRow } from '../providers/contentCommands';
import { countyDateTime } from '../time/countyTime';
import { NewStandingRule } from './NewStandingRule';
import { askedText, askerOf, kindText, placementTones, signersOf, waitingText, whatText, whenText, whereText } from './placement';
import { PlacementDeeds } from './PlacementDeeds';

const kinds = [{ id: 'false', name: '单条内容的投放' }, { id: 'true', name: '常设投放' }];
const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="内容或名称" />,
  <SelectInput
    key="standing" source="standing" alwaysOn choices={kinds} emptyText="全部" emptyValue="" helperText={false}
    format={(value: unknown) => (typeof value === 'boolean' ? String(value) : '')} parse={(value: unknown) => (value === 'true' || value === 'false' ? value === 'true' : null)}
    slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
  />,
  <EnumInput key="state" source="state" labels={placementStateLabels} alwaysOn />,
];
const exporter = exporterOf<PlacementRow>('投放', [
  { label: '类别', value: kindText },
  { label: '投放什么', value: whatText },
  { label: '在哪里', value: (row) => whereText(row.plan) },
  { label: '什么时候', value: (row) => whenText(row.plan) },
  { label: '优先级', value: (row) => priorityLabels[row.plan.priority] },
  { label: '播放比重', value: (row) => row.plan.weight },
  { label: '状态', value: (row) => placementStateLabels[row.state] },
  { label: '待签字', value: waitingText },
  { label: '提出人', value: (row) => askerOf(row).name },
  { label: '提出时间', value: (row) => countyDateTime(askerOf(row).at) },
  { label: '签字人', value: (row) => signersOf(row).names },
  { label: '签字时间', value: (row) => countyDateTime(signersOf(row).at) },
  { label: '建立时间', value: (row) => countyDateTime(row.createdAt) },
  { label: '结束时间', value: (row) => countyDateTime(row.endedAt) },
]);

function What({ row }: { row: PlacementRow }) {
  if (row.pieceId !== null) {
    return (
      <TextLink component={Link} to={`/pieces/${row.pieceId}/show`}>
        {whatText(row)}
      </TextLink>
    );
  }
  return (
    <>
      <ToneChip label="常设" /> {whatText(row)}
    </>
  );
}

function OnPhone({ row }: { row: PlacementRow }) {
  const { plan, waiting } = row;
  const strength = plan.priority === 'NORMAL' ? '' : priorityLabels[plan.priority];
  const lines = [whereText(plan), [whenText(plan), strength].filter(Boolean).join(' · '), waiting ? waitingText(row) : askedText(row)];
  return (
    <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
      {lines.map((line, index) => (
        <Box key={index} component="span" sx={{ display: 'block', ...(index === 0 ? { color: 'text.primary' } : {}) }}>
          {line}
        </Box>
      ))}
      <Box component="span" sx={{ display: 'block', mt: 0.5 }}>
        <PlacementDeeds placement={row} />
      </Box>
    </Box>
  );
}

function PlacementListActions() {
  const { canAccess: mayAdd } = useCanAccess({ resource: 'placements', action: 'create' });
  return (
    <TopToolbar sx={{ flexWrap: { xs: 'wrap', md: 'nowrap' }, gap: 0.5 }}>
      {mayAdd ? <NewStandingRule /> : null}
      <Button size="small" component={Link} to="/screen-groups" startIcon={<GroupIcon />}>
        屏幕组
      </Button>
      <ExportButton />
      <PrintButton />
    </TopToolbar>
  );
}

const empty = (
  <Box sx={{ p: 2 }}>
    <Nothing>没有这样的投放。没有另作指定的内容都按常设投放展示；要让一条内容只在某几个地方展示，请到那条内容的页面里按“投放”。</Nothing>
  </Box>
);

const onPaper = { '@media print': { '& .column-deeds': { display: 'none' } } } as const;
const wrapped = { overflowWrap: 'anywhere', minWidth: 140 } as const;

/** 投放: pieces' own placements and the standing rules, newest first, with what waits for a signature. */
export default function PlacementList() {
  return (
    <List<PlacementRow> filters={filters} perPage={25} exporter={exporter} actions={<PlacementListActions />} empty={false} sx={onPaper}>
      <ResponsiveTable<PlacementRow>
        rowClick={false} empty={empty}
        phone={{
          primary: (row) => <What row={row} />,
          secondary: (row) => <OnPhone row={row} />,
          tertiary: (row) => <ToneChip label={placementStateLabels[row.state]} tone={placementTones[row.state]} />,
        }}
      >
        <DataTable.Col<PlacementRow> source="pieceTitle" disableSort render={(row) => <What row={row} />} cellSx={() => wrapped} />
        <DataTable.Col<PlacementRow> source="aim" disableSort render={(row) => whereText(row.plan)} cellSx={() => wrapped} />
        <DataTable.Col<PlacementRow> source="when" disableSort render={(row) => whenText(row.plan)} cellSx={() => wrapped} />
        <DataTable.Col<PlacementRow> source="priority" disableSort render={(row) => priorityLabels[row.plan.priority]} />
        <DataTable.Col<PlacementRow>
          source="state" disableSort
          render={(row) => (
            <>
              <ToneChip label={placementStateLabels[row.state]} tone={placementTones[row.state]} />
              {row.waiting ? <Typography variant="body2" sx={{ mt: 0.5 }}>{waitingText(row)}</Typography> : null}
            </>
          )}
        />
        <DataTable.Col<PlacementRow> source="askedBy" disableSort render={askedText} cellSx={() => wrapped} />
        <DataTable.Col<PlacementRow> source="deeds" disableSort render={(row) => <PlacementDeeds placement={row} />} />
      </ResponsiveTable>
    </List>
  );
}
