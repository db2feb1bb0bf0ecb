import { Box, Typography } from '@mui/material';
import { Panelled } from '../listing/Facts';
import { FoundWords, type FoundWord } from './FoundWords';

/** What the word lists say of a text that waits, before anybody decides; nothing while all is well. */
export function RevisionWording({ findings }: { findings: readonly FoundWord[] }) {
  if (findings.length === 0) return null;
  const isBlocked = findings.some(({ severity }) => severity === 'BLOCK');
  return (
    <Panelled title="用语检查">
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {isBlocked ? '有必须改的用语，写说明也不能发布，请退回。' : '要改的请退回；确需这样写的，最后一审通过时写明理由，存入审核记录。'}
      </Typography>
      <Box sx={{ display: 'grid', gap: 0.5 }}><FoundWords findings={findings} /></Box>
    </Panelled>
  );
}
