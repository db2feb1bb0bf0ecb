import { holdsRole, isAdministrator, type Actor } from "../../kernel/actor";

/** Every member of staff may see what is being published, live or not. */
export function canReadContent(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}

/** Comparing with the CMS and confirming what a restored CMS has lost is the administrator's. */
export function canSteerSync(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** Writing an old revision back as a draft is for those who edit or judge texts: editors of the CMS, reviewers, administrators. It makes nothing public. */
export function canReuseRevision(actor: Actor, { isEditor }: { readonly isEditor: boolean }): boolean {
  return isAdministrator(actor) || holdsRole(actor, "REVIEWER") || (actor.kind === "staff" && isEditor);
}

/** What media must be like is set by administrators. */
export function canSetMediaRules(actor: Actor): boolean {
  return isAdministrator(actor);
}
