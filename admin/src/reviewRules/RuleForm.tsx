import { Box, Typography } from '@mui/material';
import { BooleanInput, NumberInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ReviewStage } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { EnumInput, PickInput } from '../forms/inputs';
import { proofreadingLabels, stageLabels, stageRoleLabels } from '../i18n/labels';
import { saveReviewRule } from '../providers/reviewRuleCommands';
import { countyDay } from '../time/countyTime';
import { DayInput } from '../time/DayInput';
import { ruleInput, stageOrder, usualRule, type RuleValues } from './reviewRule';

const mandatory = required();

function StageFields({ stage }: { stage: ReviewStage }) {
  const source = `stages.${stage}`;
  const used: unknown = useWatch({ name: `${source}.used` });
  const isLast = stage === 'FINAL';
  return (
    <Box component="fieldset" sx={{ border: '1px solid #e4ddcd', borderRadius: 1, px: 2, py: 0.5, mb: 1, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, px: 0.5 }}>{stageLabels[stage]}</Typography>
      {isLast ? null : <BooleanInput source={`${source}.used`} label={`设${stageLabels[stage]}`} helperText={false} />}
      {isLast || used === true ? (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' }, columnGap: 1.5 }}>
          <EnumInput source={`${source}.role`} label="由谁审" labels={stageRoleLabels} validate={mandatory} />
          <EnumInput source={`${source}.proofreading`} label="由谁校" labels={proofreadingLabels} validate={mandatory} />
          <NumberInput source={`${source}.deadlineHours`} label="时限（小时）" min={1} max={720} helperText="不限就空着" />
        </Box>
      ) : null}
    </Box>
  );
}

/** Writes down a rule from a day on. */
export function AddRule() {
  return (
    <CommandButton<RuleValues>
      label="新的审核规则" variant="contained" title="新的审核规则" submit="保存规则" done="规则已保存"
      explanation="从生效那天起送审的按新规则办；已经送审的，仍按送审时的规则审完。每一审由不同的人来审。"
      initial={{ ...usualRule(countyDay(new Date())) }} deed={(values) => saveReviewRule(ruleInput(values))}
    >
      <PickInput source="organisationId" label="哪个单位的稿" reference="organisations" helperText="含下级单位；不选就是全县通用" />
      <DayInput source="validFrom" label="从哪天起" validate={mandatory} helperText="当天零点（北京时间）起送审的按新规则；不能早于今天" />
      {stageOrder.map((stage) => <StageFields key={stage} stage={stage} />)}
      <BooleanInput source="authorMayTakeFirst" label="作者可以初审自己的稿" helperText={false} />
      <TextInput source="source" label="依据" validate={mandatory} helperText="如：县委宣传部三审三校制度" slotProps={{ htmlInput: { maxLength: 200 } }} />
    </CommandButton>
  );
}
