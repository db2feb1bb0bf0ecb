import { isAdministrator, type Actor } from "../../../kernel/actor";

/** Every member of staff with a role may see what is shown where, and what waits for whom. */
export function canReadContentBoard(actor: Actor): boolean {
  return isAdministrator(actor) || (actor.kind === "staff" && actor.grants.length > 0);
}
