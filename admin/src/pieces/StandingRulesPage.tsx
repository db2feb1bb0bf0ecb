import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { usePermission } from '../account/usePermission';
import { Nothing, Panelled } from '../listing/Facts';
import { PageState } from '../listing/PageState';
import { endStandingRule, standingRules } from '../providers/contentCommands';
import { PlacementLine } from './Placements';

/** The rules that send every live piece where its channels say. */
export default function StandingRulesPage() {
  const rules = useQuery({ queryKey: ['standingRules'], queryFn: ({ signal }) => standingRules(signal) });
  const mayEnd = usePermission('staff.manage');
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Title title="常设投放" />
      <PageState query={rules}>
        {(placements) => (
          <Panelled title="常设投放">
            <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
              没有另作指定的内容，都按这里的规则，在选好的渠道和展示时间里播放。要让一条内容只在某几个地方展示，请到那条内容的页面里“投放到阵地”。
            </Typography>
            {placements.length === 0 ? <Nothing>没有常设投放：只有指定投放的内容才会展示</Nothing> : null}
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {placements.map((placement) => (
                <PlacementLine
                  key={placement.id} placement={placement} mayEnd={mayEnd} deed={endStandingRule}
                  explanation="按这条规则展示的内容马上从屏幕、网页和小程序撤下。"
                />
              ))}
            </Box>
          </Panelled>
        )}
      </PageState>
    </Box>
  );
}
