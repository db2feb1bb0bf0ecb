import { reviewStages } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { localDay, momentOf } from "../../../kernel/localTime";
import { invalid, notAllowed, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Organisation } from "../../stations";
import { canKeepReviewRules } from "../review.policy";
import { reviewEvents } from "../review.events";
import { ReviewRule, type StageRule } from "../reviewRule.entity";

const longestDeadlineHours = 720;
const longestSource = 200;

/** A rule from a day on. Rules are only ever added: an older one goes on ruling what was submitted under it. */
export interface SaveReviewRule {
  /** Null for all organisations that have no rule of their own or above them. */
  readonly organisationId: string | null;
  /** One to three stages in the order FIRST, SECOND, FINAL; the last is FINAL. */
  readonly stages: readonly StageRule[];
  readonly authorMayTakeFirst: boolean;
  /** First day, yyyy-mm-dd, in the county's time zone; today or later. */
  readonly validFrom: string;
  readonly source: string;
  readonly timeZone: string;
}

/** Writes down which stages texts pass from a day on. */
export async function saveReviewRule(work: UnitOfWork, request: SaveReviewRule): Promise<Outcome<ReviewRule>> {
  if (!canKeepReviewRules(work.actor)) return notAllowed("只有管理员可以修改审核规则");
  const { organisationId, stages, authorMayTakeFirst, validFrom, timeZone } = request;
  const refusals = [...stageRefusals(stages), ...dayRefusals(validFrom, localDay(work.now, timeZone)), ...sourceRefusals(request.source)];
  if (refusals.length > 0) return refuseAll(refusals);
  if (organisationId !== null && !(await work.entities.existsBy(Organisation, { id: organisationId }))) return notFound("没有这个单位", ["organisationId"]);
  const rule = Object.assign(new ReviewRule(), {
    id: newId(work.now), organisationId, stages: [...stages], authorMayTakeFirst, effectiveAt: momentOf(validFrom, "00:00", timeZone),
    source: request.source.trim(), recordedBy: work.actor.kind === "staff" ? work.actor.accountId : null, recordedAt: work.now,
  });
  await work.entities.insert(ReviewRule, rule);
  work.record({ type: reviewEvents.ruleSaved, payload: { ruleId: rule.id } });
  return succeed(rule);
}

function stageRefusals(stages: readonly StageRule[]): Refusal[] {
  const order = stages.map(({ stage }) => reviewStages.indexOf(stage));
  const isAscending = order.every((place, index) => index === 0 || place > (order[index - 1] ?? -1));
  const refusals: Refusal[] = [];
  if (stages.length === 0 || !isAscending || stages.at(-1)?.stage !== "FINAL") refusals.push(invalid("stages", "审次按初审、复审、终审的顺序选，最后一审必须是终审"));
  const isLong = stages.some(({ deadlineHours }) => deadlineHours !== null && (!Number.isInteger(deadlineHours) || deadlineHours < 1 || deadlineHours > longestDeadlineHours));
  if (isLong) refusals.push(invalid("stages", "时限填 1 到 720 小时，不限就空着"));
  return refusals;
}

function dayRefusals(day: string, today: string): Refusal[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00.000Z`))) return [invalid("validFrom", "请填写生效日期")];
  return day < today ? [invalid("validFrom", "生效日期不能早于今天：已经送审的按当时的规则办")] : [];
}

function sourceRefusals(source: string): Refusal[] {
  const { length } = [...source.trim()];
  return length === 0 || length > longestSource ? [invalid("source", "请写明依据，不超过 200 个字")] : [];
}
