import { Box } from '@mui/material';
import type { DropPlacementChangeInput, EndPlacementInput, SignPlacementInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { dropPlacementChange, endPlacement, endStandingRule, signPlacement, type PlacementRow } from '../providers/contentCommands';
import { ChangePlacement } from './ChangePlacement';

const endings = {
  own: '马上从这些地方撤下。这条内容没有别的指定投放时，恢复按常设投放展示；展示范围会因此扩大的，恢复要由另一人签字。',
  standing: '按这条规则展示的内容马上从屏幕、网页和小程序撤下。',
} as const;

function Signing({ placement: { waiting, id, version } }: { placement: PlacementRow }) {
  if (!waiting) return null;
  const initial = { id, version };
  return (
    <>
      {waiting.viewerCanSign ? (
        <CommandButton<SignPlacementInput>
          label="签字" variant="contained" title="签字同意？" explanation="签字后展示范围扩大。自己提出的不能自己签。" submit="签字" done="已签字" initial={initial} deed={signPlacement}
        />
      ) : null}
      <CommandButton<DropPlacementChangeInput>
        label={waiting.viewerAsked ? '撤回' : '不同意'} variant="text" title="不作这项改动？" explanation="现在的投放保持不变。" submit="确定" done="已取消这项改动" initial={initial}
        deed={dropPlacementChange}
      />
    </>
  );
}

/** What the viewer may do about a placement: sign or drop what waits, change and end it. */
export function PlacementDeeds({ placement }: { placement: PlacementRow }) {
  if (!placement.viewerCanChange) return null;
  const standing = placement.pieceId === null;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Signing placement={placement} />
      {placement.waiting?.change === 'END' ? null : <ChangePlacement placement={placement} />}
      {placement.active && placement.waiting?.change !== 'END' ? (
        <CommandButton<EndPlacementInput>
          label="结束" variant="text" grave title="结束这项投放？" explanation={standing ? endings.standing : endings.own} submit="结束投放" done="投放已结束"
          initial={{ id: placement.id, version: placement.version }} deed={standing ? endStandingRule : endPlacement}
        />
      ) : null}
    </Box>
  );
}
