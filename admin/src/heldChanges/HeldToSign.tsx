import { Box, Button, Card, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { ToneChip } from '../listing/LabelField';
import type { HeldChange, HeldChangesToSign } from '../providers/heldChangeCommands';
import { timeAgo } from '../time/countyTime';

const all = `/heldChanges?filter=${encodeURIComponent(JSON.stringify({ state: 'WAITING', toSign: true }))}`;

function HeldCard({ change }: { change: HeldChange }) {
  return (
    <Card component="li">
      <Box
        component={Link} to={`/heldChanges/${change.id}/show`}
        sx={{ display: 'block', p: 1.5, color: 'inherit', textDecoration: 'none', '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: -3 } }}
      >
        <Typography component="h3" sx={{ fontWeight: 600, fontSize: 17, lineHeight: 1.35, overflowWrap: 'anywhere' }}>{change.title}</Typography>
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary', display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
          <ToneChip label="待签改动" tone="waiting" />
          <span>{change.askedByName} {timeAgo(change.askedAt)}提出</span>
        </Typography>
      </Box>
    </Card>
  );
}

/** The changes that the reader may sign, each a tap away from its page. */
export function HeldToSign({ nodes, totalCount }: HeldChangesToSign) {
  return (
    <Box component="section" aria-label="待签改动" sx={{ mb: 2 }}>
      <Typography component="h2" variant="subtitle2" sx={{ mb: 1 }}>保障期里的改动</Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.25 }}>
        {nodes.map((change) => <HeldCard key={change.id} change={change} />)}
      </Box>
      {totalCount > nodes.length ? <Button component={Link} to={all} sx={{ mt: 1 }}>全部 {totalCount} 件</Button> : null}
    </Box>
  );
}
