import BackIcon from '@mui/icons-material/ArrowBack';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermission } from '../account/usePermission';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip, type Tone } from '../listing/LabelField';
import { PageState } from '../listing/PageState';
import { reviewRules, type ReviewRuleRow } from '../providers/reviewRuleCommands';
import { countyDay } from '../time/countyTime';
import { Deputies } from './Deputies';
import { phasesOf, stagesText, type RulePhase } from './reviewRule';
import { AddRule } from './RuleForm';

const phases: Readonly<Record<RulePhase, { label: string; tone: Tone }>> = {
  now: { label: '现行', tone: 'good' }, later: { label: '未生效', tone: 'waiting' }, over: { label: '已过期', tone: 'plain' },
};

function Rule({ rule, phase }: { rule: ReviewRuleRow; phase: RulePhase }) {
  const { label, tone } = phases[phase];
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: '1px solid #eee6d6', overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <ToneChip label={label} tone={tone} />
        <Typography component="h3" sx={{ fontWeight: 600 }}>{rule.organisationName ?? '全县通用'}</Typography>
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>{countyDay(rule.effectiveAt)} 起送审的</Typography>
      </Box>
      <Typography sx={{ mt: 0.5 }}>{rule.stages.length === 0 ? '不设审次' : stagesText(rule.stages)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {rule.authorMayTakeFirst ? '作者可以初审自己的稿' : '作者不能审自己的稿'} · 依据：{rule.source} · {rule.recordedByName ?? '系统'} 登记于 {countyDay(rule.recordedAt)}
      </Typography>
    </Box>
  );
}

function Rules({ rules, mayKeep }: { rules: readonly ReviewRuleRow[]; mayKeep: boolean }) {
  const phaseOf = phasesOf(rules, new Date());
  const order: readonly RulePhase[] = ['now', 'later', 'over'];
  const sorted = order.flatMap((phase) => rules.filter(({ id }) => phaseOf.get(id) === phase).map((rule) => ({ rule, phase })));
  return (
    <Panelled title="审核规则" actions={mayKeep ? <AddRule /> : null}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        稿子按发布单位找规则：本单位没有就用上级单位的，都没有就用全县通用的。送审那一刻的规则跟着这一稿走到底，以后改规则不影响正在审的。规则只增加，不修改，不删除。
      </Typography>
      {sorted.length === 0 ? <Nothing>还没有规则</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {sorted.map(({ rule, phase }) => <Rule key={rule.id} rule={rule} phase={phase} />)}
      </Box>
    </Panelled>
  );
}

/** 审核规则 and who stands in for whom; kept by the administrators. */
export default function ReviewRulesPage() {
  const query = useQuery({ queryKey: ['reviewRules'], queryFn: ({ signal }) => reviewRules(signal) });
  const mayKeep = usePermission('staff.manage');
  return (
    <Box sx={{ maxWidth: 1000, pt: 1 }}>
      <Title title="审核规则" />
      <Button size="small" component={Link} to="/desk" startIcon={<BackIcon />}>审稿台</Button>
      <PageState query={query}>
        {(found) => (
          <>
            {mayKeep ? null : <Alert severity="info" sx={{ mt: 2 }}>规则和代审由管理员安排，这里只能看。</Alert>}
            <Rules rules={found.reviewRules} mayKeep={mayKeep} />
            {mayKeep ? <Deputies deputies={found.reviewDeputies} /> : null}
          </>
        )}
      </PageState>
    </Box>
  );
}
