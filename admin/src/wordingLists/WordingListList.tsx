import AddIcon from '@mui/icons-material/Add';
import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { DataTable, ExportButton, List, NullableBooleanInput, SearchInput, TopToolbar } from 'react-admin';
import type { CreateWordingListInput } from '../../../schema/generated/admin/graphql';
import { viewerQuery } from '../account/viewerQuery';
import { CommandButton } from '../forms/CommandButton';
import { EnumInput } from '../forms/inputs';
import { exporterOf } from '../listing/exporterOf';
import { ToneChip } from '../listing/LabelField';
import { PrintButton } from '../listing/PrintButton';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { createWordingList, type WordingListRow } from '../providers/wordingListCommands';
import { countyDateTime } from '../time/countyTime';
import { ListFields } from './ListFields';
import { mayTighten, severityTones, wordingKindLabels, wordingSeverityLabels } from './wordingList';

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="名称" />,
  <EnumInput key="kind" source="kind" labels={wordingKindLabels} alwaysOn />,
  <NullableBooleanInput key="active" source="active" nullLabel="全部" trueLabel="在用" falseLabel="已停用" alwaysOn helperText={false} />,
];
const savedText = (row: WordingListRow): string => [countyDateTime(row.updatedAt), row.updatedByName ?? '系统'].join(' ');
const exporter = exporterOf<WordingListRow>('用语词表', [
  { label: '名称', value: (row) => row.name },
  { label: '类别', value: (row) => wordingKindLabels[row.kind] },
  { label: '处理方式', value: (row) => wordingSeverityLabels[row.severity] },
  { label: '状态', value: (row) => (row.active ? '在用' : '已停用') },
  { label: '词条', value: (row) => row.entryCount },
  { label: '来源', value: (row) => row.source },
  { label: '修改', value: savedText },
]);

/** What a list does now: nothing at all once it is switched off. */
export function Effect({ row }: { row: Pick<WordingListRow, 'active' | 'severity'> }) {
  return row.active ? <ToneChip label={wordingSeverityLabels[row.severity]} tone={severityTones[row.severity]} /> : <ToneChip label="已停用" />;
}

function NewList() {
  const { data: viewer } = useQuery(viewerQuery);
  if (!mayTighten(viewer)) return null;
  return (
    <CommandButton<CreateWordingListInput>
      label="新建词表" icon={<AddIcon />} variant="contained" title="新建词表" submit="保存" done="词表已建立，请打开它加词条" deed={createWordingList}
      explanation="新词表里还没有词；建好后打开它，一条一条地加，或者从表格导入。"
    >
      <ListFields isNew />
    </CommandButton>
  );
}

const actions = (
  <TopToolbar sx={{ flexWrap: { xs: 'wrap', md: 'nowrap' }, gap: 0.5 }}>
    <NewList />
    <ExportButton />
    <PrintButton />
  </TopToolbar>
);
const nothing = <Alert severity="info" sx={{ m: 2 }}>没有这样的词表。</Alert>;

/** 用语词表: what public words are held against, by kind; whoever writes may read them. */
export default function WordingListList() {
  return (
    <List<WordingListRow> filters={filters} perPage={25} exporter={exporter} actions={actions} empty={false}>
      <ResponsiveTable<WordingListRow>
        rowClick="show" empty={nothing}
        phone={{
          primary: (row) => row.name,
          secondary: (row) => `${wordingKindLabels[row.kind]} · ${String(row.entryCount)} 条 · ${row.source}`,
          tertiary: (row) => <Effect row={row} />,
        }}
      >
        <DataTable.Col source="name" disableSort />
        <DataTable.Col<WordingListRow> source="kind" disableSort render={(row) => wordingKindLabels[row.kind]} />
        <DataTable.Col<WordingListRow> source="severity" disableSort render={(row) => <Effect row={row} />} />
        <DataTable.NumberCol source="entryCount" disableSort />
        <DataTable.Col source="source" disableSort cellSx={() => ({ overflowWrap: 'anywhere', minWidth: 160 })} />
        <DataTable.Col<WordingListRow> source="updatedAt" disableSort render={savedText} />
      </ResponsiveTable>
    </List>
  );
}
