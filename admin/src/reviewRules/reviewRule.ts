import type { Proofreading, ReviewStage, SaveReviewRuleInput, StageRole } from '../../../schema/generated/admin/graphql';
import { proofreadingLabels, stageLabels, stageRoleLabels } from '../i18n/labels';
import type { ReviewRuleRow } from '../providers/reviewRuleCommands';
import { countyDay } from '../time/countyTime';

export const stageOrder: readonly ReviewStage[] = ['FIRST', 'SECOND', 'FINAL'];

interface StageValues {
  used: boolean;
  role: StageRole;
  proofreading: Proofreading;
  deadlineHours: number | null;
}

/** The form of a rule: every stage with whether it is used; the last one always is. */
export interface RuleValues extends Omit<SaveReviewRuleInput, 'stages'> {
  stages: Record<ReviewStage, StageValues>;
}

/** What most offices use: three stages, a day for each. */
export function usualRule(today: string): RuleValues {
  const stage = { used: true, role: 'REVIEWER', proofreading: 'REVIEWER', deadlineHours: 24 } as const;
  return { organisationId: null, stages: { FIRST: { ...stage }, SECOND: { ...stage }, FINAL: { ...stage } }, authorMayTakeFirst: true, validFrom: today, source: '' };
}

/** The form as the server takes it: the used stages in their order. */
export function ruleInput({ stages, ...rule }: RuleValues): SaveReviewRuleInput {
  const used = stageOrder.filter((stage) => stage === 'FINAL' || stages[stage].used);
  return {
    ...rule, organisationId: rule.organisationId || null,
    stages: used.map((stage) => ({ stage, role: stages[stage].role, proofreading: stages[stage].proofreading, deadlineHours: stages[stage].deadlineHours || null })),
  };
}

/** 初审（审核员，24 小时）→ 终审…, as one reads a rule. */
export function stagesText(stages: ReviewRuleRow['stages']): string {
  return stages.map(({ stage, role, proofreading, deadlineHours }) => {
    const due = deadlineHours ? `${String(deadlineHours)} 小时内` : '不限时';
    return `${stageLabels[stage]}（${stageRoleLabels[role]}审，${proofreadingLabels[proofreading]}，${due}）`;
  }).join(' → ');
}

export type RulePhase = 'now' | 'later' | 'over';

/** Which rules are in force, to come and past; of each organisation the newest begun one is in force. */
export function phasesOf(rules: readonly Pick<ReviewRuleRow, 'id' | 'organisationId' | 'effectiveAt' | 'recordedAt'>[], now: Date): Map<string, RulePhase> {
  const newestFirst = [...rules].sort((left, right) => right.effectiveAt.localeCompare(left.effectiveAt) || right.recordedAt.localeCompare(left.recordedAt));
  const ruled = new Set<string | null>();
  return new Map(newestFirst.map((rule): [string, RulePhase] => {
    if (new Date(rule.effectiveAt) > now) return [rule.id, 'later'];
    const isFirst = !ruled.has(rule.organisationId ?? null);
    ruled.add(rule.organisationId ?? null);
    return [rule.id, isFirst ? 'now' : 'over'];
  }));
}

/** 2026-11-23 到 2026-11-25, the last day included; one day alone is said once. */
export function deputyDays({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  const [first, last] = [countyDay(startsAt), countyDay(new Date(new Date(endsAt).getTime() - 1))];
  return first === last ? `${first} 当天` : `${first} 到 ${last}`;
}

/** Why this cannot be the last day; nothing when it can. */
export function lastDayProblem(until: unknown, { from }: { from?: string | null }): string | undefined {
  return typeof until === 'string' && until !== '' && from && until < from ? '最后一天不能早于第一天' : undefined;
}
