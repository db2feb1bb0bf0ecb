import { BooleanInput, SelectArrayInput, TextArrayInput } from 'react-admin';
import { choicesOf, tierLabels } from '../i18n/labels';
import { useScreenGroups } from './useScreenGroups';

const tiers = choicesOf(tierLabels);

/** Places by what they have in common, for those who place all over the county. */
export function WidePlaces() {
  const { data: groups = [] } = useScreenGroups();
  return (
    <>
      <BooleanInput source="aim.everywhere" label="全部阵地" helperText={false} />
      <SelectArrayInput source="aim.tiers" label="层级" choices={tiers} helperText={false} />
      <TextArrayInput source="aim.stationTags" label="阵地标签" helperText="输入后按回车；有其中一个标签就投" />
      <TextArrayInput source="aim.screenTags" label="屏幕标签" helperText="输入后按回车；有其中一个标签就投" />
      <SelectArrayInput source="aim.screenGroupIds" label="屏幕组" choices={groups} helperText={false} />
    </>
  );
}
