import { isAdministrator, type Actor } from "../../kernel/actor";

/** Administrators alone keep the list of organisations. */
export function canEditOrganisations(actor: Actor): boolean {
  return isAdministrator(actor);
}
