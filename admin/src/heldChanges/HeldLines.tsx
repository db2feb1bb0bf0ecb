import { Box } from '@mui/material';
import type { HeldChange } from '../providers/heldChangeCommands';

/** What would change, line by line: 从…改为…. */
export function HeldLines({ change: { lines } }: { change: Pick<HeldChange, 'lines'> }) {
  if (lines.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, my: 1, pl: 2.5, overflowWrap: 'anywhere' }}>
      {lines.map((line) => <li key={line}>{line}</li>)}
    </Box>
  );
}
