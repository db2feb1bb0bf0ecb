import type { EntityManager } from "typeorm";
import type { ReviewStage } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import { threeStages } from "./queries/ruleFor";
import { ReviewRule, type StageRule } from "./reviewRule.entity";
import type { Revision } from "./revision.entity";
import { RevisionStep } from "./revisionStep.entity";

interface RuleOverrides extends Partial<Omit<ReviewRule, "stages">> {
  /** A stage by its name has no deadline and is proofread by its reviewer. */
  readonly stages?: readonly (ReviewStage | StageRule)[];
}

/** A stage as a rule holds it; taken and proofread by a reviewer, never overdue. */
export function stageRule(stage: ReviewStage, overrides: Partial<StageRule> = {}): StageRule {
  return { stage, role: "REVIEWER", proofreading: "REVIEWER", deadlineHours: null, ...overrides };
}

/** Saves a rule; three stages for everybody, the author taking none, unless told otherwise. */
export async function saveReviewRule(entities: EntityManager, { stages, ...overrides }: RuleOverrides = {}): Promise<ReviewRule> {
  const recordedAt = overrides.recordedAt ?? new Date("2026-01-01T00:00:00.000Z");
  return entities.save(Object.assign(new ReviewRule(), {
    id: newId(recordedAt), organisationId: null, authorMayTakeFirst: false, effectiveAt: new Date("2000-01-01T00:00:00.000Z"), source: "测试规则",
    recordedBy: null, recordedAt, ...overrides, stages: (stages ?? threeStages).map((stage) => (typeof stage === "string" ? stageRule(stage) : stage)),
  }));
}

/** A rule without stages, newer than the default one: what is submitted goes live at once. No command can make such a rule. */
export async function saveStagelessRule(entities: EntityManager, overrides: RuleOverrides = {}): Promise<ReviewRule> {
  return saveReviewRule(entities, { stages: [], effectiveAt: new Date("2001-01-01T00:00:00.000Z"), source: "测试规则：不设审次", ...overrides });
}

/** Saves that somebody reviewed or proofread a revision at a stage, as its step says. */
export async function saveReviewStep(entities: EntityManager, { id: revisionId, hash, state, stage }: Revision, step: Pick<RevisionStep, "kind" | "reviewStage" | "proofread" | "actorName" | "at">): Promise<void> {
  await entities.insert(RevisionStep, {
    id: newId(step.at), revisionId, hash, stage, fromState: state, toState: state, actor: `staff:${step.actorName ?? ""}`, onBehalfOf: null, onBehalfOfName: null, batchId: null,
    reason: null, ...step,
  });
}
