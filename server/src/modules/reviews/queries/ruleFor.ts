import { In, IsNull, LessThanOrEqual, type EntityManager } from "typeorm";
import { ReviewRule, type StageRule, type StoredRule } from "../reviewRule.entity";

const withoutDeadline = { role: "REVIEWER", proofreading: "REVIEWER", deadlineHours: null } as const;

/** Three stages, each with its proofreading (三审三校): what the law asks for where nothing else is written down. */
export const threeStages: readonly StageRule[] = [{ stage: "FIRST", ...withoutDeadline }, { stage: "SECOND", ...withoutDeadline }, { stage: "FINAL", ...withoutDeadline }];

/**
 * The rule in force at a moment for an organisation, told with those above it, nearest first:
 * its own newest one, else that of the nearest above it, else the newest for all.
 */
export async function ruleFor(entities: EntityManager, chain: readonly string[], at: Date): Promise<StoredRule> {
  const effectiveAt = LessThanOrEqual(at);
  const rules = await entities.find(ReviewRule, {
    where: [{ organisationId: IsNull(), effectiveAt }, ...(chain.length === 0 ? [] : [{ organisationId: In([...chain]), effectiveAt }])],
    order: { effectiveAt: "DESC", id: "DESC" },
  });
  const owners = [...chain, null];
  const rule = owners.map((owner) => rules.find(({ organisationId }) => organisationId === owner)).find((found) => found !== undefined);
  if (!rule) return { ruleId: "default", stages: threeStages, authorMayTakeFirst: false };
  return { ruleId: rule.id, stages: rule.stages, authorMayTakeFirst: rule.authorMayTakeFirst };
}
