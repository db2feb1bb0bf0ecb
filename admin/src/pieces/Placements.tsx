import { Box } from '@mui/material';
import { NumberInput, required } from 'react-admin';
import type { EndPlacementInput, PlacePieceInput } from '../../../schema/generated/admin/graphql';
import { usePermission } from '../account/usePermission';
import { CommandButton } from '../forms/CommandButton';
import { PickManyInput } from '../forms/inputs';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { endPlacement, placePiece, type PlacementRow } from '../providers/contentCommands';
import { CountyDateTimeInput } from '../time/CountyDateTimeInput';
import { placementText, type PiecePage } from './piece';

const mandatory = required();

interface LineProps {
  placement: PlacementRow;
  mayEnd: boolean;
  explanation: string;
  deed: (input: EndPlacementInput) => Promise<unknown>;
}

/** One placement, with the button that ends it. */
export function PlacementLine({ placement, mayEnd, explanation, deed }: LineProps) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.75, flexWrap: 'wrap', borderTop: '1px solid #eee6d6' }}>
      <ToneChip label={placement.active ? '投放中' : '已结束'} tone={placement.active ? 'good' : 'plain'} />
      <Box component="span" sx={{ flex: '1 1 200px' }}>
        {placementText(placement)}
      </Box>
      {placement.active && mayEnd ? (
        <CommandButton<EndPlacementInput>
          label="结束" variant="text" grave title="结束这项投放？" explanation={explanation} submit="结束投放" done="投放已结束"
          initial={{ id: placement.id, version: placement.version }} deed={deed}
        />
      ) : null}
    </Box>
  );
}

function PlaceAtStations({ piece }: { piece: PiecePage }) {
  return (
    <CommandButton<PlacePieceInput>
      label="投放到阵地" variant="contained" title="投放到指定阵地" submit="投放" done="已投放"
      explanation="有了指定投放，这条内容就只在指定的地方展示，不再按常设投放到所有阵地。" initial={{ pieceId: piece.id }} deed={placePiece}
    >
      <PickManyInput source="stationIds" label="阵地" reference="stations" sort={{ field: 'code', order: 'ASC' }} validate={mandatory} />
      <CountyDateTimeInput source="windowFrom" label="从（不填即日起）" />
      <CountyDateTimeInput source="windowUntil" label="到（不填长期）" />
      <NumberInput source="weight" label="播放比重" min={1} max={10} helperText="不填为 1；2 就是播两遍" />
    </CommandButton>
  );
}

/** Where a piece is shown by a placement of its own. */
export function Placements({ piece }: { piece: PiecePage }) {
  const mayPlace = usePermission('placements.manage');
  return (
    <Panelled title="指定投放" actions={mayPlace ? <PlaceAtStations piece={piece} /> : null}>
      {piece.placements.length === 0 ? <Nothing>没有指定投放，按常设投放展示</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {piece.placements.map((placement) => (
          <PlacementLine
            key={placement.id} placement={placement} mayEnd={mayPlace} deed={endPlacement}
            explanation="马上从这些地方撤下。这条内容没有别的指定投放时，恢复按常设投放展示。"
          />
        ))}
      </Box>
    </Panelled>
  );
}
