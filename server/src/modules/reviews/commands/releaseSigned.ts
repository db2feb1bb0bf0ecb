import { In } from "typeorm";
import { notAllowed, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canKeepReviewRules } from "../review.policy";
import { moveRevision } from "../moveRevision";
import { isReviewFinished, Revision } from "../revision.entity";
import { goLive, isSignedEnough } from "./goLive";
import { releaseWider } from "./releaseWider";

/** Puts forward what has passed every stage and waits for nothing any more, as when a guard period is over; nothing is forgotten. */
export async function releaseSigned(work: UnitOfWork): Promise<Outcome<number>> {
  if (!canKeepReviewRules(work.actor)) return notAllowed();
  const pending = await work.entities.find(Revision, { where: { state: In(["SUBMITTED", "IN_REVIEW"]) }, select: { id: true, stage: true, rule: true, hash: true }, order: { id: "ASC" } });
  let released = 0;
  for (const revision of pending.filter(isReviewFinished)) {
    if (!(await isSignedEnough(work, revision))) continue;
    const outcome = await goLive(work, revision.id);
    if (outcome.ok) released += 1;
    else if (outcome.refusals.every(({ code }) => code === "SEAL_BROKEN" || code.startsWith("WORDING_"))) await giveBack(work, revision.id, outcome.refusals);
    else return outcome;
  }
  const widened = await releaseWider(work);
  return widened.ok ? succeed(released + widened.value) : widened;
}

/** A list has grown since the last review, or the stored words are no longer those: the author puts it forward anew, and the others are not held up. */
async function giveBack(work: UnitOfWork, revisionId: string, refusals: readonly Refusal[]): Promise<void> {
  const revision = await work.entities.findOneByOrFail(Revision, { id: revisionId });
  await moveRevision(work, revision, { to: "RETURNED", reason: [...refusals.map(({ message }) => message).join("；")].slice(0, 500).join("") });
}
