import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { isWaiting, waitingText, waitsForText, widerText } from '../desk/desk';
import { Due } from '../desk/Due';
import { countyDateTime } from '../time/countyTime';
import type { PieceRow } from './piece';

type Waiting = Pick<PieceRow, 'newestRevision' | 'preparing'>;

/** 等复审：王静，2026-11-23 周一 09:30 起, as one line; nothing for what waits for nobody. */
export function waitingSinceText({ newestRevision, preparing }: Waiting): string {
  if (preparing) return preparing;
  if (newestRevision?.widerRequest) return `等签字扩大：${widerText(newestRevision.widerRequest)}`;
  if (!newestRevision || !isWaiting(newestRevision)) return '';
  const since = newestRevision.waitingSince ?? newestRevision.submittedAt;
  return `${waitingText(newestRevision)}：${waitsForText(newestRevision)}，${countyDateTime(since)} 起${newestRevision.isOverdue ? '，已逾期' : ''}`;
}

/** For whom a piece waits and since when, with the way to its page on the desk. */
export function PieceWaiting({ piece: { newestRevision, preparing } }: { piece: Waiting }) {
  if (preparing) return <span>{preparing}</span>;
  if (newestRevision?.widerRequest) return <Box component={Link} to={`/desk/${newestRevision.id}?box=TO_SIGN`} onClick={(event) => event.stopPropagation()} sx={{ color: 'primary.main' }}>等签字扩大：{waitsForText(newestRevision)}</Box>;
  if (!newestRevision || !isWaiting(newestRevision)) return <span>—</span>;
  return (
    <Box sx={{ minWidth: 150, maxWidth: 260 }}>
      <Box component={Link} to={`/desk/${newestRevision.id}`} onClick={(event) => event.stopPropagation()} sx={{ color: 'primary.main' }}>
        {waitingText(newestRevision)}：{waitsForText(newestRevision)}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: 13 }}><Due row={newestRevision} /></Box>
    </Box>
  );
}
