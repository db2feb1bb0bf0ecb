import { coversStation, isAdministrator, type Actor } from "../../kernel/actor";
import type { Station } from "../stations";

/** Showing a piece at more places is for administrators, and for those who manage every one of the places. */
export function canPlaceAt(actor: Actor, stations: readonly Pick<Station, "path">[]): boolean {
  return isAdministrator(actor) || (stations.length > 0 && stations.every(({ path }) => coversStation(actor, path, ["STATION_MANAGER"])));
}

/** Ending a placement takes no signature, but the same hand over its places. */
export function canEndPlacement(actor: Actor, stations: readonly Pick<Station, "path">[]): boolean {
  return canPlaceAt(actor, stations);
}

/** A standing rule reaches the whole county. */
export function canEndStandingRule(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** Every member of staff may see what is shown where. */
export function canReadPlacements(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}
