import type { Actor } from "../../kernel/actor";

/** An actor as a step writes it: "staff:<account>", "system:<name>", or the kind alone. */
export function actorReference(actor: Actor): string {
  if (actor.kind === "staff") return `staff:${actor.accountId}`;
  return actor.kind === "system" ? `system:${actor.name}` : actor.kind;
}

/** The account in a reference made of staff; null for anybody else. */
export function accountOfReference(reference: string): string | null {
  return reference.startsWith("staff:") ? reference.slice("staff:".length) : null;
}
