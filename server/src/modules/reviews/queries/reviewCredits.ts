import type { ReviewStage } from "../../../kernel/actor";
import type { Reader } from "../../../kernel/unitOfWork";
import { accountOfReference } from "../actorReference";
import type { RevisionStep } from "../revisionStep.entity";
import { stepsOf } from "./stepsOf";

/** Who took a stage of a revision and who proofread it, as it is printed under the text (三审三校). */
export interface ReviewCredit {
  readonly revisionId: string;
  readonly stage: ReviewStage;
  readonly reviewerName: string;
  readonly proofreaderName: string;
  readonly reviewedAt: Date;
}

/** The credits of revisions in the order of their stages; names as they were on the day; one statement. */
export async function reviewCredits(reader: Pick<Reader, "entities">, revisionIds: readonly string[]): Promise<ReviewCredit[]> {
  const steps = await stepsOf(reader, revisionIds);
  return steps.flatMap((step) => creditOf(step, steps));
}

function creditOf(step: RevisionStep, steps: readonly RevisionStep[]): ReviewCredit[] {
  const { revisionId, reviewStage: stage } = step;
  if (step.kind !== "APPROVED" || stage === null) return [];
  const separate = steps.find((other) => other.revisionId === revisionId && other.kind === "PROOFREAD" && other.reviewStage === stage && accountOfReference(other.actor) !== accountOfReference(step.actor));
  const proofreader = separate ?? (step.proofread ? step : null);
  return [{ revisionId, stage, reviewerName: step.actorName ?? "", proofreaderName: proofreader?.actorName ?? "", reviewedAt: step.at }];
}
