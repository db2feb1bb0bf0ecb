import { Box, Typography } from '@mui/material';
import { usePermission } from '../account/usePermission';
import { CommandButton } from '../forms/CommandButton';
import { placementStateLabels } from '../i18n/labels';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { askedText, placementText, placementTones, waitingText } from '../placements/placement';
import { PlacementDeeds } from '../placements/PlacementDeeds';
import { PlanFields, tellingParts } from '../placements/PlanFields';
import { askedPlan, type PlanForm } from '../placements/planForm';
import { placePiece, type PlacementRow } from '../providers/contentCommands';
import type { PiecePage } from './piece';

function PlacementLine({ placement }: { placement: PlacementRow }) {
  const signed = placement.waiting ? '' : askedText(placement);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.75, flexWrap: 'wrap', borderTop: '1px solid #eee6d6' }}>
      <ToneChip label={placementStateLabels[placement.state]} tone={placementTones[placement.state]} />
      <Box component="span" sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>
        {placementText(placement)}
        {signed ? `（${signed}）` : ''}
      </Box>
      {placement.waiting ? <Typography variant="body2" sx={{ flex: '1 1 100%' }}>{waitingText(placement)}</Typography> : null}
      <PlacementDeeds placement={placement} />
    </Box>
  );
}

function PlaceHere({ piece }: { piece: PiecePage }) {
  return (
    <CommandButton<PlanForm>
      label="投放" variant="contained" title="投放到指定的地方" submit="投放" done="已保存"
      explanation="有了指定投放，这条内容就只在指定的地方展示，不再按常设投放展示。" deed={(form) => placePiece({ ...askedPlan(form), pieceId: piece.id })} tellingGroups={tellingParts}
    >
      <PlanFields of={{ pieceId: piece.id }} />
    </CommandButton>
  );
}

/** Where a piece is shown by a placement of its own. */
export function Placements({ piece }: { piece: PiecePage }) {
  const mayPlace = usePermission('placements.manage');
  return (
    <Panelled title="指定投放" actions={mayPlace ? <PlaceHere piece={piece} /> : null}>
      {piece.placements.length === 0 ? <Nothing>没有指定投放，按常设投放展示</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {piece.placements.map((placement) => (
          <PlacementLine key={placement.id} placement={placement} />
        ))}
      </Box>
    </Panelled>
  );
}
