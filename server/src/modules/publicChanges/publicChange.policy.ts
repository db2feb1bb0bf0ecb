import { isAdministrator, type Actor } from "../../kernel/actor";

/** The list of changes is kept by the portal itself. */
export function canKeepChanges(actor: Actor): boolean {
  return actor.kind === "system" || isAdministrator(actor);
}
