import { coversStation, holdsRole, isAdministrator, type Actor, type RoleName } from "../../kernel/actor";
import type { HeldChange } from "./heldChange.entity";

export type Signable = Pick<HeldChange, "stationId" | "roles">;

/** The roles over a station that may sign at all; which of them may sign what, each held change says. */
export const signingRoles: readonly RoleName[] = ["STATION_MANAGER", "STATION_KEEPER", "SCREEN_KEEPER"];

/** Whoever has one of its roles over its station may sign a held change, and administrators; `path` is the station's tree path of now. */
export function canSign(actor: Actor, { roles }: Signable, path: string | null): boolean {
  return isAdministrator(actor) || (path !== null && coversStation(actor, path, roles));
}

/** Who may sign it reads a held change, and who asked for it. */
export function canReadHeldChange(actor: Actor, held: Signable & Pick<HeldChange, "askedBy">, path: string | null): boolean {
  return canSign(actor, held, path) || isAsker(actor, held);
}

/** Whether the actor asked for it. */
export function isAsker(actor: Actor, { askedBy }: Pick<HeldChange, "askedBy">): boolean {
  return actor.kind === "staff" && actor.accountId === askedBy;
}

/** Whether there may be anything at all that the actor signs. */
export function maySignSomewhere(actor: Actor): boolean {
  return isAdministrator(actor) || signingRoles.some((role) => holdsRole(actor, role));
}
