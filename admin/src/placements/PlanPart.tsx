import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

/** A part of the plan under a heading of its own. */
export function PlanPart({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ mt: 2, pt: 1.5, borderTop: '1px solid #eee6d6' }}>
      <Typography id={titleId} component="h3" variant="subtitle2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
