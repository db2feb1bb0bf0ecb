import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Title, useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { recallBasisLabels, recallStateLabels } from '../i18n/labels';
import { saveFile, toCsv, type CsvColumn } from '../listing/csv';
import { PageState } from '../listing/PageState';
import { ReadFailure } from '../listing/ReadFailure';
import { recallLines, type RecallLine } from '../providers/recallCommands';
import { isWhole } from '../providers/wholeRecord';
import { countyDateTime, countyDay } from '../time/countyTime';
import { stepText, type RecallPage } from './recall';

const everyLine = 10_000;
const often = 3_000;

const columns: readonly CsvColumn<RecallLine>[] = [
  { label: '屏幕', value: ({ screen }) => screen?.name },
  { label: '阵地', value: ({ station }) => station?.name },
  { label: '列入原因', value: ({ basis }) => recallBasisLabels[basis] },
  { label: '状态', value: ({ state }) => recallStateLabels[state] },
  { label: '确认时间', value: ({ settledAt }) => countyDateTime(settledAt) },
  { label: '记录', value: ({ steps }) => steps.map(stepText).join('；') },
];

function Photos({ line }: { line: RecallLine }) {
  return line.steps.flatMap(({ id, photoUrl }) =>
    photoUrl ? [<Box key={id} component="img" src={photoUrl} alt={`${line.screen?.name ?? ''}的现场照片`} sx={{ display: 'block', mt: 0.5, maxWidth: 200, maxHeight: 150 }} />] : [],
  );
}

function Lines({ lines }: { lines: readonly RecallLine[] }) {
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="屏幕明细">
      <Table size="small">
        <TableHead>
          <TableRow>
            {['屏幕', '阵地', '列入原因', '状态', '确认时间', '记录'].map((title) => (
              <TableCell key={title}>{title}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.id} sx={{ breakInside: 'avoid' }}>
              <TableCell>{line.screen?.name}</TableCell>
              <TableCell>{line.station?.name}</TableCell>
              <TableCell>{recallBasisLabels[line.basis]}</TableCell>
              <TableCell>{recallStateLabels[line.state]}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{countyDateTime(line.settledAt) || '—'}</TableCell>
              <TableCell>
                {line.steps.map((step) => (
                  <div key={step.id}>{stepText(step)}</div>
                ))}
                <Photos line={line} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Sheet({ recall, lines }: { recall: RecallPage; lines: readonly RecallLine[] }) {
  const { progress } = recall;
  const facts = [
    `内容：${recall.title}（第 ${recall.revisionNumber} 版，指纹 ${recall.hash}）`,
    `撤播：${countyDateTime(recall.recalledAt)}，${recall.recalledByName ?? '系统'}`,
    `原因：${recall.reason}`,
    `结果：涉及屏幕 ${progress.screens} 块，自动确认 ${progress.confirmed} 块，人工确认 ${progress.closedByHand} 块，未确认 ${progress.open} 块`,
    recall.closedAt ? `办结：${countyDateTime(recall.closedAt)}` : '尚未办结',
  ];
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, my: 2, displayPrint: 'none' }}>
        <Button variant="contained" onClick={() => window.print()}>
          打印
        </Button>
        <Button variant="outlined" onClick={() => saveFile(`撤播证据单-${countyDay(recall.recalledAt)}.csv`, toCsv(columns, lines))}>
          导出表格
        </Button>
      </Box>
      <Typography component="h2" variant="h5" sx={{ mb: 1 }}>
        撤播证据单
      </Typography>
      {facts.map((fact) => (
        <Typography key={fact} sx={{ overflowWrap: 'anywhere' }}>
          {fact}
        </Typography>
      ))}
      <Lines lines={lines} />
    </>
  );
}

/** 证据单: everything known of one recall, on paper or as a table. */
export default function RecallSheet() {
  const { id = '' } = useParams();
  // Whatever the board before read a moment ago is too old for evidence: the numbers on the sheet are those of its lines.
  const { data: recall, error, refetch } = useGetOne<RecallPage>('recalls', { id }, { staleTime: 0, refetchInterval: ({ state }) => (state.data?.open === false ? false : often) });
  const lines = useQuery({
    queryKey: ['recalls', 'sheet', id, recall?.progress], enabled: recall !== undefined, staleTime: 0, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => recallLines({ recallId: id }, everyLine, signal),
  });
  return (
    <Box sx={{ maxWidth: 1100 }}>
      <Title title="撤播证据单" />
      {error ? <ReadFailure error={error} retry={refetch} /> : null}
      {recall && isWhole(recall) ? <PageState query={lines}>{(found) => <Sheet recall={recall} lines={found.lines} />}</PageState> : null}
    </Box>
  );
}
