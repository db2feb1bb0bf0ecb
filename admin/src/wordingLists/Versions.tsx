import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../forms/useCommand';
import { saveFile } from '../listing/csv';
import { Panelled } from '../listing/Facts';
import { PageState } from '../listing/PageState';
import { exportEntries, wordingVersions, type WordingListRow, type WordingVersion } from '../providers/wordingListCommands';
import { countyDateTime } from '../time/countyTime';
import { VersionWords } from './VersionWords';
import { wordingSeverityLabels } from './wordingList';

/** Saves a version of a list as the file that the import reads again. */
export function Export({ list, number }: { list: WordingListRow; number?: number }) {
  const save = async (): Promise<void> => saveFile(`词表-${list.name}-第${String(number ?? list.version)}版.csv`, await exportEntries(list.id, number));
  const { busy, run } = useCommand(save, '已导出');
  return <Button size="small" disabled={busy} onClick={() => void run(undefined)}>导出</Button>;
}

function Version({ list, version }: { list: WordingListRow; version: WordingVersion }) {
  const [isOpen, setOpen] = useState(false);
  const { number, savedAt, savedByName, change, entryCount, severity, active } = version;
  const then = [`${String(entryCount)} 条`, wordingSeverityLabels[severity], active ? '' : '已停用'].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ py: 1, borderTop: '1px solid #eee6d6', breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography><strong>第 {number} 版</strong> {change}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>{countyDateTime(savedAt)}，{savedByName ?? '系统'} · {then}</Typography>
        </Box>
        <Box sx={{ display: 'flex', displayPrint: 'none' }}>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{isOpen ? '收起' : '改了哪些词'}</Button>
          <Export list={list} number={number} />
        </Box>
      </Box>
      {isOpen ? <VersionWords listId={list.id} number={number} /> : null}
    </Box>
  );
}

/** Every version of a list: when, by whom, what changed. */
export function Versions({ list }: { list: WordingListRow }) {
  const query = useQuery({ queryKey: ['wordingLists', 'versions', list.id, list.version], queryFn: ({ signal }) => wordingVersions(list.id, signal) });
  return (
    <Panelled title="版本">
      <PageState query={query}>
        {(versions) => (
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {versions.map((version) => <Version key={version.id} list={list} version={version} />)}
          </Box>
        )}
      </PageState>
    </Panelled>
  );
}
