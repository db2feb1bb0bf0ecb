import { isAdministrator, type Actor } from "../../kernel/actor";
import type { Revision } from "./revision.entity";
import { isAuthor } from "./reviewSeats";

/** Members of staff and the portal itself may put a text forward; whose text it is, the calling module has checked. */
export function canSubmitRevision(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}

/** Ending a submission or taking a text down never waits for anybody with rights over its subject. */
export function canEndRevision(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}

/** Who may read what is not public yet. */
export function canReadRevisions(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}

/** Rules and deputies are the administrators' to write down. */
export function canKeepReviewRules(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** Taking a pending text back is its authors', and an administrator's. */
export function canTakeBack(actor: Actor, revision: Pick<Revision, "authors" | "submittedBy">, cmsUserId: string | null): boolean {
  if (isAdministrator(actor)) return true;
  return actor.kind === "staff" && isAuthor([...revision.authors, revision.submittedBy], { accountId: actor.accountId, cmsUserId });
}

const mayComeAgain: ReadonlySet<Revision["state"]> = new Set(["RETURNED", "WITHDRAWN"]);

/** Whether a text is written in the panel and was sent or taken back: then the same words may be put forward once more. */
function isResubmittable({ state, subjectType }: Pick<Revision, "state" | "subjectType">): boolean {
  return mayComeAgain.has(state) && subjectType !== "piece";
}

/** Putting the same words forward once more is their authors', and an administrator's. */
export function canResubmit(actor: Actor, revision: Pick<Revision, "state" | "subjectType">, isOwnText: boolean): boolean {
  return isResubmittable(revision) && (isOwnText || isAdministrator(actor));
}
