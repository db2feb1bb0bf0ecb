import { Box, Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useNotify } from 'react-admin';
import { saveFile, toCsv } from '../listing/csv';
import { Nothing, Panelled } from '../listing/Facts';
import type { ContentBoard } from '../providers/contentBoard';
import { countyDay } from '../time/countyTime';
import type { BoardList } from './boardColumns';

interface Props<Row extends { id: string }> {
  list: BoardList<Row>;
  board: ContentBoard;
  /** Id of the township; empty for the county. */
  place: string;
}

// One table for desk, paper and phone: on a phone each row stands as a card, each value with its name.
const asCards = {
  '@media screen and (max-width: 599.95px)': {
    '& thead': { display: 'block', height: 0, overflow: 'hidden' },
    '&, & tbody, & tr, & td': { display: 'block' },
    '& tr': { borderBottom: '1px solid #e4ddcd', py: 1 },
    '& td': { border: 0, py: 0.25, px: 0 },
    '& td:first-of-type': { fontWeight: 600, fontSize: 16 },
    '& td:not(:first-of-type)': { display: 'inline-block', minWidth: 0, mr: 2 },
    '& td:not(:first-of-type)::before': { content: 'attr(data-label) "："', color: 'text.secondary' },
    '& td[data-empty]': { display: 'none' },
  },
} as const;

function Rows<Row extends { id: string }>({ list, rows }: { list: BoardList<Row>; rows: readonly Row[] }) {
  const [first, ...others] = list.columns;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={`${list.title}明细`}>
      <Table role="table" size="small" sx={{ '& td, & th': { px: { xs: 1, sm: 2 } }, ...asCards }}>
        <TableHead role="rowgroup">
          <TableRow role="row">
            {list.columns.map(({ label }) => (
              <TableCell key={label} role="columnheader" sx={{ whiteSpace: 'nowrap' }}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody role="rowgroup">
          {rows.map((row) => (
            <TableRow key={row.id} role="row" sx={{ breakInside: 'avoid' }}>
              <TableCell role="cell" sx={{ minWidth: 140 }}>
                <MuiLink component={Link} to={list.pathOf(row)}>{first?.value(row)}</MuiLink>
              </TableCell>
              {others.map(({ label, value }) => (
                <TableCell key={label} role="cell" data-label={label} data-empty={(value(row) ?? '') === '' ? '' : undefined} sx={{ minWidth: typeof value(row) === 'string' ? 90 : 0 }}>
                  {value(row) ?? '—'}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** One list of the board: its figure, its first rows, the way to all of it, and the whole as a table. */
export function BoardSection<Row extends { id: string }>({ list, board, place }: Props<Row>) {
  const notify = useNotify();
  const rows = list.rows(board);
  const count = list.count(board);
  const save = async (): Promise<void> => {
    try {
      const rows = await list.everyRow(place === '' ? null : place);
      saveFile(`${list.title}-${countyDay(new Date())}.csv`, toCsv(list.columns, rows.sort(list.order)));
    } catch {
      notify('没有导出，请检查网络再试', { type: 'error' });
    }
  };
  const actions = (
    <Box sx={{ display: 'flex', gap: 1, displayPrint: 'none' }}>
      <Button size="small" onClick={() => void save()} disabled={count === 0} aria-label={`导出表格：${list.title}`}>导出表格</Button>
      <Button size="small" component={Link} to={list.all.path(place)}>{list.all.label}</Button>
    </Box>
  );
  return (
    <Panelled title={`${list.title}（${String(count)}）`} actions={actions}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{list.explanation}</Typography>
      {rows.length === 0 ? <Nothing>{list.nothing}</Nothing> : <Rows list={list} rows={rows} />}
      {count > rows.length ? <Nothing>这里列出前 {rows.length} 条，导出的表格里有全部 {count} 条。</Nothing> : null}
    </Panelled>
  );
}
