import { Box, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { DateInput, maxValue, minValue, NumberInput, required, TextInput, Title } from 'react-admin';
import type { SetMediaRuleInput } from '../../../schema/generated/admin/graphql';
import { usePermission } from '../account/usePermission';
import { CommandButton } from '../forms/CommandButton';
import { Panelled } from '../listing/Facts';
import { PageState } from '../listing/PageState';
import { mediaRules, setMediaRule, type MediaRule } from '../providers/mediaCommands';

const mandatory = required();

function SetRule({ rule }: { rule: MediaRule }) {
  const { name, label, unit, least, most, value } = rule;
  const queries = useQueryClient();
  return (
    <CommandButton<SetMediaRuleInput>
      label="修改" variant="text" title={`修改“${label}”`} submit="保存" done="已保存"
      explanation="只影响以后送审的内容；已经送审和正在展示的不变。" initial={{ name, value }}
      deed={async (input) => {
        await setMediaRule(input);
        await queries.invalidateQueries({ queryKey: ['mediaRules'] });
      }}
    >
      <NumberInput source="value" label={`数值（${unit}，${String(least)} 到 ${String(most)}）`} validate={[mandatory, minValue(least), maxValue(most)]} fullWidth />
      <DateInput source="validFrom" label="生效日期（不填即今天）" fullWidth />
      <TextInput source="source" label="依据" helperText="例如文件名称、会议纪要或设备说明" validate={mandatory} fullWidth />
    </CommandButton>
  );
}

function RuleLine({ rule, maySet }: { rule: MediaRule; maySet: boolean }) {
  const { label, value, unit, source, validFrom, coming, former } = rule;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', py: 1, borderTop: '1px solid #eee6d6' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography component="h3" variant="body1">
          {label}：<strong>{value} {unit}</strong>
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          依据：{source}{validFrom ? `；${validFrom} 起` : '（系统初始值）'}
        </Typography>
        {coming.map((one) => <Typography key={one.id} variant="body2">{one.validFrom} 起改为 {one.value} {unit}（依据：{one.source}）</Typography>)}
        {former.map((one) => <Typography key={one.id} variant="body2" sx={{ color: 'text.secondary' }}>以前：{one.validFrom} 起 {one.value} {unit}（依据：{one.source}）</Typography>)}
      </Box>
      {maySet ? <SetRule rule={rule} /> : null}
    </Box>
  );
}

/** What pictures and videos must be like, each limit with its source and its day. */
export default function MediaRulesPage() {
  const rules = useQuery({ queryKey: ['mediaRules'], queryFn: ({ signal }) => mediaRules(signal) });
  const maySet = usePermission('staff.manage');
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Title title="素材标准" />
      <PageState query={rules}>
        {(found) => (
          <Panelled title="图片和视频的标准">
            <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
              送审时按这里的标准检查图片和视频；不合标准的自动退回，并告诉作者怎样改。
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {found.map((rule) => <RuleLine key={rule.name} rule={rule} maySet={maySet} />)}
            </Box>
          </Panelled>
        )}
      </PageState>
    </Box>
  );
}
