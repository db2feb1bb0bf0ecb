import { isAdministrator, type Actor } from "../../kernel/actor";

/** Administrators alone see and keep the accounts of staff. */
export function canManageStaff(actor: Actor): boolean {
  return isAdministrator(actor);
}
