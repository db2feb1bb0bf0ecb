import { isAdministrator, type Actor } from "../../kernel/actor";

/** Guard periods are the administrators' to set, and to loosen by two of them. */
export function canKeepGuardPeriods(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** Who has any part in the county's work may know of guard periods and read who is on duty; nobody else. */
export function canReadGuardPeriods(actor: Actor): boolean {
  return actor.kind === "system" || (actor.kind === "staff" && actor.grants.length > 0);
}
