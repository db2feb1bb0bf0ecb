import { In, IsNull, LessThanOrEqual, type EntityManager } from "typeorm";
import { ReviewRule, type StoredRule } from "../reviewRule.entity";

/** The rule in force for an organisation on a day: its own newest one, else the newest for all. */
export async function ruleFor(entities: EntityManager, organisationId: string | null, on: string): Promise<StoredRule> {
  const validFrom = LessThanOrEqual(on);
  const rules = await entities.find(ReviewRule, {
    where: organisationId === null ? [{ organisationId: IsNull(), validFrom }] : [{ organisationId: In([organisationId]), validFrom }, { organisationId: IsNull(), validFrom }],
    order: { validFrom: "DESC", id: "DESC" },
  });
  const rule = rules.find((candidate) => candidate.organisationId !== null) ?? rules[0];
  // Without any rule nothing passes by itself: three stages are the law's own default.
  if (!rule) return { ruleId: "default", stages: ["FIRST", "SECOND", "FINAL"], authorMayTakeFirst: false };
  return { ruleId: rule.id, stages: rule.stages, authorMayTakeFirst: rule.authorMayTakeFirst };
}
