import type { Actor } from "../../kernel/actor";

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
