import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import { ReviewRule } from "./reviewRule.entity";

const demoValidFrom = "2001-01-01";

/** A rule row for tests and seeds; three stages for everybody unless told otherwise. */
function buildReviewRule(overrides: Partial<ReviewRule> = {}): ReviewRule {
  const recordedAt = overrides.recordedAt ?? new Date("2026-01-01T00:00:00.000Z");
  return Object.assign(new ReviewRule(), {
    id: newId(recordedAt), organisationId: null, stages: ["FIRST", "SECOND", "FINAL"], authorMayTakeFirst: false,
    validFrom: "2000-01-01", source: "测试规则", demo: false, recordedAt,
  }, overrides);
}

/** Saves a built rule. */
export async function saveReviewRule(entities: EntityManager, overrides: Partial<ReviewRule> = {}): Promise<ReviewRule> {
  return entities.save(buildReviewRule(overrides));
}

/** A rule without stages: what is submitted goes live at once. */
export async function saveStagelessRule(entities: EntityManager, overrides: Partial<ReviewRule> = {}): Promise<ReviewRule> {
  return saveReviewRule(entities, { stages: [], validFrom: demoValidFrom, source: "测试规则：不设审次", ...overrides });
}
