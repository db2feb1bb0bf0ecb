import { Box, Typography } from '@mui/material';
import type { HeldChange } from '../providers/heldChangeCommands';
import { countyDateTime, timeAgo } from '../time/countyTime';
import { stepsOf, type HeldStep } from './held';

const dots = { good: '#2c6a3f', bad: '#a3261b', waiting: '#8a5a00', plain: '#7b8078' } as const;

function Step({ step: { label, tone, who, at, reason } }: { step: HeldStep }) {
  return (
    <Box component="li" sx={{ position: 'relative', pl: 3, pb: 2, borderLeft: '2px solid #e0d8c5', ml: 1, '&:last-of-type': { borderLeftColor: 'transparent', pb: 0 } }}>
      <Box aria-hidden sx={{ position: 'absolute', left: -7, top: 5, width: 12, height: 12, borderRadius: '50%', bgcolor: dots[tone] }} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>{label}</Typography>
        <span>{who}</span>
      </Box>
      {reason ? <Typography sx={{ color: tone === 'bad' ? 'error.main' : 'text.primary', overflowWrap: 'anywhere' }}>{reason}</Typography> : null}
      {at ? <Typography component="time" dateTime={at} variant="body2" sx={{ color: 'text.secondary' }}>{countyDateTime(at)}（{timeAgo(at)}）</Typography> : null}
    </Box>
  );
}

/** Who asked, who signed or did not, and when. */
export function HeldCourse({ change }: { change: HeldChange }) {
  return (
    <Box component="ol" aria-label="办理经过" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {stepsOf(change).map((step) => <Step key={step.label} step={step} />)}
    </Box>
  );
}
