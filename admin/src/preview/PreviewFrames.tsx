import { Box, Tab, Tabs, Typography, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { PreviewFrame } from './PreviewFrame';
import { previewShapes, type PreviewShape, type ScreenSize } from './previewFrame';

interface Props {
  revisionId: string;
  /** What the revision is called, for those who hear the page. */
  title: string;
  /** True sizes of named screens, for shapes that shall be drawn as one of them. */
  sizes?: Partial<Record<PreviewShape, ScreenSize>>;
}

/** A revision exactly as landscape, portrait, strip and mini-program show it: side by side, on a phone one at a time. */
export function PreviewFrames({ revisionId, title, sizes = {} }: Props) {
  const narrow = useMediaQuery((theme) => theme.breakpoints.down('md'));
  return narrow ? <OneAtATime revisionId={revisionId} title={title} sizes={sizes} /> : <SideBySide revisionId={revisionId} title={title} sizes={sizes} />;
}

const areas: Record<PreviewShape, string> = { LANDSCAPE: 'wide', PORTRAIT: 'tall', STRIP: 'strip', MINI_PROGRAM_CARD: 'phone' };

function SideBySide({ revisionId, title, sizes }: Required<Props>) {
  return (
    <Box
      sx={{
        display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: 'minmax(0, 2.2fr) minmax(0, 1fr) minmax(0, 1.2fr)', gridTemplateRows: 'auto 1fr',
        gridTemplateAreas: '"wide tall phone" "strip tall phone"',
      }}
    >
      {previewShapes.map(({ shape, label, usual }) => (
        <Box key={shape} component="section" aria-label={`${label}预览`} sx={{ gridArea: areas[shape], minWidth: 0 }}>
          <Typography component="h3" variant="body2" sx={{ color: 'text.secondary', mb: 0.5 }}>
            {label}
          </Typography>
          <Box
            // A long article scrolls in its phone; whoever has no mouse can get there.
            {...(shape === 'MINI_PROGRAM_CARD' ? { tabIndex: 0, role: 'group', 'aria-label': '小程序预览，可以滚动' } : {})}
            sx={{ border: '1px solid #d9d3c3', borderRadius: 1, overflow: 'hidden', ...(shape === 'MINI_PROGRAM_CARD' ? { maxHeight: 640, overflowY: 'auto' } : {}) }}
          >
            <PreviewFrame key={revisionId} {...framed(revisionId, shape, `${label}预览：${title}`, usual, sizes[shape])} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function OneAtATime({ revisionId, title, sizes }: Required<Props>) {
  const [chosen, setChosen] = useState<PreviewShape>('LANDSCAPE');
  const [opened, setOpened] = useState<readonly PreviewShape[]>(['LANDSCAPE']);
  const choose = (shape: PreviewShape) => {
    setChosen(shape);
    setOpened(opened.includes(shape) ? opened : [...opened, shape]);
  };
  return (
    <Box>
      <Tabs value={chosen} onChange={(_event, shape: PreviewShape) => choose(shape)} variant="fullWidth" aria-label="预览的样子">
        {previewShapes.map(({ shape, label }) => (
          <Tab key={shape} value={shape} label={label} id={`preview-tab-${shape}`} aria-controls={`preview-panel-${shape}`} sx={{ minWidth: 0, minHeight: 48 }} />
        ))}
      </Tabs>
      {previewShapes.map(({ shape, label, usual }) => (
        <Box
          key={shape} role="tabpanel" id={`preview-panel-${shape}`} aria-labelledby={`preview-tab-${shape}`} hidden={shape !== chosen}
          sx={{ mt: 1, mx: 'auto', maxWidth: shape === 'PORTRAIT' ? 320 : shape === 'MINI_PROGRAM_CARD' ? 420 : 'none', border: '1px solid #d9d3c3', borderRadius: 1, overflow: 'hidden' }}
        >
          {opened.includes(shape) ? <PreviewFrame key={revisionId} {...framed(revisionId, shape, `${label}预览：${title}`, usual, sizes[shape])} /> : null}
        </Box>
      ))}
    </Box>
  );
}

function framed(revisionId: string, shape: PreviewShape, title: string, usual: ScreenSize, size: ScreenSize | undefined) {
  return { revisionId, shape, title, usual, ...(size === undefined ? {} : { size }) };
}
