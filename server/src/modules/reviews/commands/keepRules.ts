import { newId } from "../../../kernel/id";
import { isAdministrator } from "../../../kernel/actor";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { threeStages } from "../queries/ruleFor";
import { ReviewRule } from "../reviewRule.entity";

/** Sees to it that a rule for all exists: three stages, the author may take the first. */
export async function keepRules(work: UnitOfWork): Promise<Outcome<null>> {
  if (!isAdministrator(work.actor)) return notAllowed();
  if (await work.entities.existsBy(ReviewRule, {})) return succeed(null);
  await work.entities.insert(ReviewRule, {
    id: newId(work.now), organisationId: null, stages: [...threeStages], authorMayTakeFirst: true, effectiveAt: new Date("2000-01-01T00:00:00.000Z"),
    source: "三审三校（默认规则）", recordedBy: null, recordedAt: work.now,
  });
  return succeed(null);
}
