import { isAdministrator, type Actor } from "../../kernel/actor";

/** More words, stricter: administrators, and those who give the last review, as they answer for what goes out. */
export function canTightenWording(actor: Actor): boolean {
  if (isAdministrator(actor)) return true;
  return actor.kind === "staff" && actor.grants.some(({ role, stages }) => role === "REVIEWER" && stages.includes("FINAL"));
}

/** Fewer words, or milder: administrators alone, so that nobody takes a word off a list to let a text of his own pass. */
export function canLoosenWording(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** Whoever writes may know what must not be written. */
export function canReadWording(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}
