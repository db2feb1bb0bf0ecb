import AlarmIcon from '@mui/icons-material/AccessAlarm';
import { Box } from '@mui/material';
import type { DeskRow } from '../providers/deskCommands';
import { countyDateTime, timeAgo, timeLeft } from '../time/countyTime';
import { isWaiting } from './desk';

type Waiting = Pick<DeskRow, 'state' | 'waitingSince' | 'submittedAt' | 'dueAt' | 'isOverdue'>;

/** Since when something waits, and until when it should be done; red once it is late. */
export function Due({ row }: { row: Waiting }) {
  const since = row.waitingSince ?? row.submittedAt;
  if (!isWaiting(row)) return <span title={countyDateTime(row.submittedAt)}>{timeAgo(row.submittedAt)}送审</span>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
      <span title={countyDateTime(since)}>{timeAgo(since)}到这一步</span>
      {row.dueAt ? (
        <Box component="span" title={`时限 ${countyDateTime(row.dueAt)}`} sx={{ fontWeight: row.isOverdue ? 600 : 400, color: row.isOverdue ? 'error.main' : 'inherit' }}>
          {row.isOverdue ? <AlarmIcon sx={{ fontSize: 15, verticalAlign: '-2px', mr: 0.25 }} aria-hidden /> : null}
          {row.isOverdue ? `已逾期，${timeLeft(row.dueAt)}` : timeLeft(row.dueAt)}
          <Box component="span" sx={{ ml: 0.5, fontWeight: 400 }}>（{countyDateTime(row.dueAt)}）</Box>
        </Box>
      ) : null}
    </Box>
  );
}
