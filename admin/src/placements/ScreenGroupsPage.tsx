import { Box, Typography } from '@mui/material';
import { maxLength, required, TextInput, Title } from 'react-admin';
import type { DeleteScreenGroupInput, SaveScreenGroupInput } from '../../../schema/generated/admin/graphql';
import { usePermission } from '../account/usePermission';
import { CommandButton } from '../forms/CommandButton';
import { PickManyInput } from '../forms/inputs';
import { Nothing, Panelled } from '../listing/Facts';
import { PageState } from '../listing/PageState';
import { deleteScreenGroup, saveScreenGroup, type ScreenGroupRow } from '../providers/screenGroupCommands';
import { useScreenGroups } from './useScreenGroups';

const nameRules = [required(), maxLength(40)];
const mandatory = required();

function SaveGroup({ group }: { group?: ScreenGroupRow }) {
  const initial = group ? { id: group.id, version: group.version, name: group.name, screenIds: group.screenIds } : {};
  return (
    <CommandButton<SaveScreenGroupInput>
      label={group ? '修改' : '新建屏幕组'} variant={group ? 'outlined' : 'contained'} title={group ? '修改屏幕组' : '新建屏幕组'} submit="保存" done="屏幕组已保存"
      explanation="投放时可以选整个组。正用在投放里的组不能加屏幕，请另建一个组，再在投放里换用它。" initial={initial} deed={saveScreenGroup}
    >
      <TextInput source="name" label="名称" validate={nameRules} helperText={false} />
      <PickManyInput source="screenIds" label="屏幕" reference="screens" validate={mandatory} />
    </CommandButton>
  );
}

function Group({ group, mayKeep }: { group: ScreenGroupRow; mayKeep: boolean }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.75, flexWrap: 'wrap', borderTop: '1px solid #eee6d6' }}>
      <Box component="span" sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>
        {`${group.name}（${String(group.screens.length)} 块）：${group.screens.map(({ name }) => name).join('、')}`}
      </Box>
      {mayKeep ? (
        <Box component="span" sx={{ display: 'flex', gap: 1, ml: 'auto' }}>
          <SaveGroup group={group} />
          <CommandButton<DeleteScreenGroupInput>
            label="删除" variant="text" grave title="删除这个屏幕组？" explanation="还用在投放里的组不能删除。" submit="删除" done="屏幕组已删除"
            initial={{ id: group.id, version: group.version }} deed={deleteScreenGroup}
          />
        </Box>
      ) : null}
    </Box>
  );
}

/** 屏幕组: named groups of screens that placements can aim at. */
export default function ScreenGroupsPage() {
  const groups = useScreenGroups();
  const mayKeep = usePermission('staff.manage');
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Title title="屏幕组" />
      <PageState query={groups}>
        {(rows) => (
          <Panelled title="屏幕组" actions={mayKeep ? <SaveGroup /> : null}>
            <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
              把常常一起用的屏幕编成一组，投放时一次选上。
            </Typography>
            {rows.length === 0 ? <Nothing>还没有屏幕组</Nothing> : null}
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {rows.map((group) => (
                <Group key={group.id} group={group} mayKeep={mayKeep} />
              ))}
            </Box>
          </Panelled>
        )}
      </PageState>
    </Box>
  );
}
