import { Box, Typography } from '@mui/material';
import { ToneChip } from '../listing/LabelField';
import type { VersionDiff, VersionMedium } from '../providers/versionCommands';
import { changeTones, mediumChangeLabels, mediumFacts } from './version';

type Medium = VersionDiff['media'][number];

function Picture({ medium }: { medium: VersionMedium }) {
  if (!medium.url) return <Typography variant="body2" sx={{ color: 'text.secondary' }}>服务器上没有这个文件的副本</Typography>;
  const frame = { maxWidth: '100%', maxHeight: 240, display: 'block', borderRadius: 1, bgcolor: '#ebe7dc' } as const;
  return medium.kind === 'VIDEO' ? (
    <Box component="video" src={medium.url} controls preload="metadata" aria-label={medium.alt ?? medium.fileName ?? '视频'} sx={frame} />
  ) : (
    <Box component="img" src={medium.url} alt={medium.alt ?? ''} loading="lazy" sx={frame} />
  );
}

function Told({ label, text }: { label: string; text: string | null | undefined }) {
  return (
    <Typography variant="body2">
      <Box component="span" sx={{ color: 'text.secondary' }}>{label}：</Box>
      {text ?? '（没有填写）'}
    </Typography>
  );
}

function Side({ medium, label }: { medium: VersionMedium | null | undefined; label: string }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', display: { md: 'none' }, '@media print': { display: 'block' } }}>
        {label}
      </Typography>
      {medium ? (
        <>
          <Picture medium={medium} />
          <Typography variant="body2" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>{medium.fileName ?? ''}</Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{mediumFacts(medium)}</Typography>
          <Told label="替代文字" text={medium.alt} />
          <Told label="说明" text={medium.caption} />
        </>
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>（没有）</Typography>
      )}
    </Box>
  );
}

/** A place for a picture or video in two versions, side by side. */
export function MediumDiff({ medium }: { medium: Medium }) {
  return (
    <Box component="section" aria-label={medium.label} sx={{ py: 1.5, borderTop: '1px solid #eee6d6', breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography component="h3" variant="subtitle2">
          {medium.label}
        </Typography>
        <ToneChip label={mediumChangeLabels[medium.change]} tone={changeTones[medium.change]} />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: { xs: 1.5, md: 3 } }}>
        <Side medium={medium.from} label="原版本" />
        <Side medium={medium.to} label="新版本" />
      </Box>
    </Box>
  );
}
