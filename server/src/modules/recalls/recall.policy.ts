import { coversStation, isAdministrator, type Actor } from "../../kernel/actor";

/** Whose piece it is: the publisher's organisation with those above it, and the stations that are the publisher's own. */
export interface RecallScope {
  readonly organisationIds: readonly string[];
  readonly stationPaths: readonly string[];
}

/** Taking down waits for nobody: administrators, the organisation's reviewers of any stage, and managers of the publisher's own stations. */
export function canRecall(actor: Actor, { organisationIds, stationPaths }: RecallScope): boolean {
  if (isAdministrator(actor)) return true;
  if (stationPaths.some((path) => coversStation(actor, path, ["STATION_MANAGER"]))) return true;
  if (actor.kind !== "staff") return false;
  return actor.grants.some(({ role, organisationId }) => role === "REVIEWER" && organisationId !== null && organisationIds.includes(organisationId));
}

/** Every member of staff with a role may see what was recalled and which screens are open. */
export function canReadRecalls(actor: Actor): boolean {
  return isAdministrator(actor) || (actor.kind === "staff" && actor.grants.length > 0);
}

/** A screen is closed by hand by those who look after it, or by whoever may recall the piece. */
export function canCloseByHand(actor: Actor, stationPath: string, scope: RecallScope): boolean {
  return coversStation(actor, stationPath, ["STATION_MANAGER", "STATION_KEEPER", "SCREEN_KEEPER"]) || canRecall(actor, scope);
}
