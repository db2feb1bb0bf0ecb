import { Box, Typography } from '@mui/material';
import { ToneChip } from '../listing/LabelField';
import type { VersionDiff } from '../providers/versionCommands';
import { changeTones, fieldChangeLabels, sideOf } from './version';

type Field = VersionDiff['fields'][number];

// Struck out or underlined, and framed by brackets on paper: the colour only repeats it.
const marks = {
  REMOVED: { component: 'del', sx: { bgcolor: '#fbe1dc', color: '#8a1f16', textDecoration: 'line-through', borderRadius: 0.5, px: '1px', '@media print': { '&::before': { content: '"［删："' }, '&::after': { content: '"］"' } } } },
  ADDED: { component: 'ins', sx: { bgcolor: '#dcefe2', color: '#1d4f33', textDecoration: 'underline', textUnderlineOffset: '3px', borderRadius: 0.5, px: '1px', '@media print': { '&::before': { content: '"［增："' }, '&::after': { content: '"］"' } } } },
} as const;

function Side({ field, side, label }: { field: Field; side: 'from' | 'to'; label: string }) {
  const runs = sideOf(field.runs, side);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', display: { md: 'none' }, '@media print': { display: 'block' } }}>
        {label}
      </Typography>
      <Typography component="div" variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.8 }}>
        {runs.length === 0 ? <Box component="span" sx={{ color: 'text.secondary' }}>（空）</Box> : null}
        {runs.map(({ change, text }, index) => {
          if (change === 'SAME') return <span key={index}>{text}</span>;
          const mark = marks[change];
          return (
            <Box key={index} {...mark}>
              {text}
            </Box>
          );
        })}
      </Typography>
    </Box>
  );
}

/** One field of two versions, side by side on a desk, one over the other on a phone. */
export function FieldDiff({ field }: { field: Field }) {
  return (
    <Box component="section" aria-label={field.label} sx={{ py: 1.5, borderTop: '1px solid #eee6d6', breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography component="h3" variant="subtitle2">
          {field.label}
        </Typography>
        <ToneChip label={fieldChangeLabels[field.change]} tone={changeTones[field.change]} />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: { xs: 1, md: 3 } }}>
        <Side field={field} side="from" label="原版本" />
        <Side field={field} side="to" label="新版本" />
      </Box>
    </Box>
  );
}
