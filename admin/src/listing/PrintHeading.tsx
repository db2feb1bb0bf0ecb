import { Box, Typography } from '@mui/material';
import { countyDateTime } from '../time/countyTime';

interface Props {
  /** What the list is called. */
  name: string;
  /** What it is narrowed to, in words. */
  conditions?: readonly string[];
}

/** On paper only: what this is, narrowed to what, and when it was printed. */
export function PrintHeading({ name, conditions = [] }: Props) {
  return (
    <Box sx={{ display: 'none', displayPrint: 'block', mb: 1.5 }} aria-hidden>
      <Typography component="p" sx={{ fontSize: 20, fontWeight: 600 }}>{name}</Typography>
      <Typography component="p" variant="body2">{[...conditions, `打印于 ${countyDateTime(new Date())}`].filter(Boolean).join(' · ')}</Typography>
    </Box>
  );
}
