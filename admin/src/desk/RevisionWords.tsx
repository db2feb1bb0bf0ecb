import { Box, Typography } from '@mui/material';
import { Nothing, Panelled } from '../listing/Facts';
import type { DeskRevision } from '../providers/deskCommands';
import { fieldLabel, inReadingOrder } from './desk';

/** The sealed words field by field, large enough to proofread. */
export function RevisionWords({ texts }: { texts: DeskRevision['texts'] }) {
  return (
    <Panelled title="文字（逐字校对用）">
      {texts.length === 0 ? <Nothing>这一稿没有文字</Nothing> : null}
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
        {inReadingOrder(texts).map(({ field, text }) => (
          <Box key={field}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>{fieldLabel(field)}</Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: 17, lineHeight: 1.8, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
          </Box>
        ))}
      </Box>
    </Panelled>
  );
}
