import type { Actor } from "../../kernel/actor";

/** The index is kept by the portal itself. */
export function canKeepIndex(actor: Actor): boolean {
  return actor.kind === "system";
}

/** Whatever is live may be sought by every member of staff, on every channel and before its time. */
export function canSearchEverything(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}
