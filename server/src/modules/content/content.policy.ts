import { isAdministrator, type Actor } from "../../kernel/actor";

/** Every member of staff may see what is being published, live or not. */
export function canReadContent(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}

/** Comparing with the CMS and confirming what a restored CMS has lost is the administrator's. */
export function canSteerSync(actor: Actor): boolean {
  return isAdministrator(actor);
}
