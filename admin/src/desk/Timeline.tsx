import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { stepKindLabels } from '../i18n/labels';
import type { DeskStep } from '../providers/deskCommands';
import { countyDateTime, timeAgo } from '../time/countyTime';
import { stepText, stepTones } from './desk';

const dots = { good: '#2c6a3f', bad: '#a3261b', waiting: '#8a5a00', plain: '#7b8078' } as const;
const shortSeal = 8;

function Seal({ hash }: { hash: string }) {
  const [whole, setWhole] = useState(false);
  return (
    <Button
      size="small" color="inherit" onClick={() => setWhole(!whole)} aria-expanded={whole} aria-label={whole ? `校验值 ${hash}` : `校验值 ${hash.slice(0, shortSeal)}，点开看全部`}
      sx={{ minWidth: 0, p: 0, fontFamily: 'monospace', fontSize: 12, color: 'text.secondary', textAlign: 'left', whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.6 }}
    >
      {whole ? hash : hash.slice(0, shortSeal)}
    </Button>
  );
}

// Who acted is said even where no account is known: nobody is left to guess.
function whoOf({ actorName, onBehalfOfName, kind }: DeskStep, submitter: string | null): string {
  const name = actorName ?? (kind === 'SUBMITTED' ? (submitter ?? '内容平台的编辑（未关联账号）') : '系统');
  return onBehalfOfName ? `${name}（代${onBehalfOfName}）` : name;
}

function Step({ step, submitter }: { step: DeskStep; submitter: string | null }) {
  return (
    <Box component="li" sx={{ position: 'relative', pl: 3, pb: 2, borderLeft: '2px solid #e0d8c5', ml: 1, '&:last-of-type': { borderLeftColor: 'transparent', pb: 0 } }}>
      <Box aria-hidden sx={{ position: 'absolute', left: -7, top: 5, width: 12, height: 12, borderRadius: '50%', bgcolor: dots[stepTones[step.kind]] }} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>{stepText(step, stepKindLabels)}</Typography>
        <span>{whoOf(step, submitter)}</span>
      </Box>
      {step.reason ? <Typography sx={{ color: step.kind === 'RETURNED' ? 'error.main' : 'text.primary', overflowWrap: 'anywhere' }}>{step.reason}</Typography> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Typography component="time" dateTime={step.at} variant="body2" sx={{ color: 'text.secondary' }}>{countyDateTime(step.at)}（{timeAgo(step.at)}）</Typography>
        <Seal hash={step.hash} />
      </Box>
    </Box>
  );
}

/** Every step a revision has taken: who, when, 审 and 校, for whom, why, and of which text. */
export function Timeline({ steps, submitter }: { steps: readonly DeskStep[]; submitter: string | null }) {
  return (
    <Box component="ol" aria-label="流转记录" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {steps.map((step) => <Step key={step.id} step={step} submitter={submitter} />)}
    </Box>
  );
}
