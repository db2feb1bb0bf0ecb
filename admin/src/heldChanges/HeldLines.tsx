import { Box } from '@mui/material';
import type { HeldChange } from '../providers/heldChangeCommands';

const atOnce = 12;
const scrolling = { maxHeight: 320, overflowY: 'auto', border: '1px solid #e4ddcd', borderRadius: 1, px: 1, my: 1, '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main' } } as const;

/** What would change, line by line: 从…改为…. A whole file scrolls by itself, so that yes and no stay near. */
export function HeldLines({ change: { lines } }: { change: Pick<HeldChange, 'lines'> }) {
  if (lines.length === 0) return null;
  const box = lines.length > atOnce ? { role: 'region', 'aria-label': '改动明细', tabIndex: 0, sx: scrolling } : {};
  return (
    <Box {...box}>
      <Box component="ul" sx={{ m: 0, my: 1, pl: 2.5, overflowWrap: 'anywhere' }}>
        {lines.map((line, index) => <li key={index}>{line}</li>)}
      </Box>
    </Box>
  );
}
