import { Alert, Box, TextField } from '@mui/material';
import { FoundWords } from '../desk/FoundWords';
import type { MonthText } from '../providers/monthReviewCommands';
import { isBlocked, isWarned, needsReason } from './monthReview';

interface Props {
  row: MonthText;
  reason: string;
  isLacking: boolean;
  write: (text: string) => void;
}

function Reason({ row, reason, isLacking, write }: Props) {
  const isNeeded = needsReason(row);
  return (
    <TextField
      label="用语说明" value={reason} onChange={(event) => write(event.target.value)} error={isLacking} required={isNeeded} fullWidth multiline maxRows={4} margin="dense" size="small"
      helperText={isNeeded ? '确需这样写的，写明理由（存入审核记录）；要改的请退回' : '可以先写明理由，终审时会看到；终审必须写明'}
      slotProps={{ htmlInput: { maxLength: 500, 'aria-label': `《${row.lecture.title}》的用语说明` } }} sx={{ displayPrint: 'none' }}
    />
  );
}

/** The words of a row that a list speaks of, and where the reviewer writes why they are used all the same. */
export function MonthWording(props: Props) {
  const { row } = props;
  const { wordingFindings } = row.revision;
  if (wordingFindings.length === 0) return null;
  return (
    <Box role="group" aria-label="用语检查" sx={{ mt: 0.5, display: 'grid', gap: 0.5 }}>
      <FoundWords findings={wordingFindings} />
      {isBlocked(row) ? <Alert severity="error" icon={false}>有必须改的用语，写说明也不能发布，请退回。</Alert> : null}
      {isWarned(row) ? <Reason {...props} /> : null}
    </Box>
  );
}
