import { In } from "typeorm";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canKeepReviewRules } from "../review.policy";
import { isReviewFinished, Revision } from "../revision.entity";
import { goLive, isSignedEnough } from "./goLive";

/** Puts forward what has passed every stage and waits for nothing any more, as when a guard period is over; nothing is forgotten. */
export async function releaseSigned(work: UnitOfWork): Promise<Outcome<number>> {
  if (!canKeepReviewRules(work.actor)) return notAllowed();
  const pending = await work.entities.find(Revision, { where: { state: In(["SUBMITTED", "IN_REVIEW"]) }, select: { id: true, stage: true, rule: true, hash: true }, order: { id: "ASC" } });
  let released = 0;
  for (const revision of pending.filter(isReviewFinished)) {
    if (!(await isSignedEnough(work, revision))) continue;
    const outcome = await goLive(work, revision.id);
    if (!outcome.ok) return outcome;
    released += 1;
  }
  return succeed(released);
}
