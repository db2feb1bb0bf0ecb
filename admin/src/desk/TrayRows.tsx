import { Box, Card, Link as TextLink, Table, TableBody, TableCell, TableHead, TableRow, Typography, useMediaQuery } from '@mui/material';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import type { DeskBox } from '../../../schema/generated/admin/graphql';
import type { DeskRow } from '../providers/deskCommands';
import { isWaiting, kindLabel, waitsForText, widerText } from './desk';
import { Due } from './Due';
import { RowState } from './RowState';
import { Thumbnail } from './Thumbnail';
import { useRowKeys } from './useRowKeys';

interface Props {
  rows: readonly DeskRow[];
  box: DeskBox;
}

const pathOf = (row: DeskRow, box: DeskBox): string => `/desk/${row.id}?box=${box}`;
const factsOf = ({ kind, organisation, theme }: DeskRow): string => [kindLabel(kind), organisation?.name, theme].filter(Boolean).join(' · ');

function Outcome({ row }: { row: DeskRow }) {
  if (row.piece?.preparing) return <span>新的一稿：{row.piece.preparing}</span>;
  if (row.widerRequest) return <span>{row.widerRequest.changes.join('；')}。{widerText(row.widerRequest)}</span>;
  if (isWaiting(row)) return <span>{waitsForText(row)}</span>;
  return row.reason ? <Box component="span" sx={{ color: row.state === 'RETURNED' ? 'error.main' : 'inherit' }}>{row.reason}</Box> : <span>—</span>;
}

// One tap on the card, the next on the decision.
function TrayCard({ row, box }: { row: DeskRow; box: DeskBox }) {
  return (
    <Card component="li" sx={row.isOverdue ? { borderLeft: '4px solid', borderLeftColor: 'error.main' } : {}}>
      <Box
        component={Link} to={pathOf(row, box)} data-desk-row
        sx={{ display: 'flex', gap: 1.5, p: 1.5, color: 'inherit', textDecoration: 'none', minHeight: 88, '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: -3 } }}
      >
        <Thumbnail src={row.piece?.coverUrl} size={64} />
        <Box sx={{ minWidth: 0, flex: 1 }}>
          <Typography component="h2" sx={{ fontWeight: 600, fontSize: 17, lineHeight: 1.35, overflowWrap: 'anywhere', display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
            {row.title || '（没有标题）'}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{factsOf(row)}</Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5, fontSize: 14 }}>
            <RowState row={row} />
            <Outcome row={row} />
          </Box>
          <Typography variant="body2" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}><Due row={row} /></Typography>
        </Box>
      </Box>
    </Card>
  );
}

function TrayLine({ row, box }: { row: DeskRow; box: DeskBox }) {
  return (
    <TableRow hover sx={{ boxShadow: row.isOverdue ? 'inset 4px 0 0 #a3261b' : 'none' }}>
      <TableCell sx={{ width: 64 }}><Thumbnail src={row.piece?.coverUrl} size={48} /></TableCell>
      <TableCell sx={{ minWidth: 220, maxWidth: 420, overflowWrap: 'anywhere' }}>
        <TextLink component={Link} to={pathOf(row, box)} data-desk-row sx={{ fontWeight: 600, fontSize: 15 }}>{row.title || '（没有标题）'}</TextLink>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{[kindLabel(row.kind), row.theme].filter(Boolean).join(' · ')}</Typography>
      </TableCell>
      <TableCell sx={{ minWidth: 120 }}>{row.organisation?.name ?? '—'}</TableCell>
      <TableCell><RowState row={row} /></TableCell>
      <TableCell sx={{ minWidth: 140, maxWidth: 260, overflowWrap: 'anywhere' }}><Outcome row={row} /></TableCell>
      <TableCell sx={{ minWidth: 150 }}><Due row={row} /></TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.submittedByName ?? '—'}</TableCell>
    </TableRow>
  );
}

/** A tray: a table on a desk, cards on a phone; j, k and Enter walk through it. */
export function TrayRows({ rows, box }: Props) {
  const narrow = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <Box ref={list}>
      {narrow ? (
        <Box component="ul" aria-label="稿件" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.25 }}>
          {rows.map((row) => <TrayCard key={row.id} row={row} box={box} />)}
        </Box>
      ) : (
        <Card sx={{ overflowX: 'auto' }}>
          <Table aria-label="稿件">
            <TableHead>
              <TableRow>
                {['', '标题', '发布单位', '进度', '等谁 / 说明', '时间', '送审人'].map((title) => <TableCell key={title}>{title === '' ? <Box component="span" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>图</Box> : title}</TableCell>)}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => <TrayLine key={row.id} row={row} box={box} />)}
            </TableBody>
          </Table>
        </Card>
      )}
    </Box>
  );
}
