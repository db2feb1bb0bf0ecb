import { coversStation, isAdministrator, type Actor } from "../../kernel/actor";

/** Managers and keepers of the station, or of a place above it, may pair, change and command its screens. */
export function canKeepScreens(actor: Actor, stationPath: string): boolean {
  return coversStation(actor, stationPath, ["STATION_MANAGER", "STATION_KEEPER", "SCREEN_KEEPER"]);
}

/** Anyone with a role among the staff may see which screens there are and how they do. */
export function canSeeScreens(actor: Actor): boolean {
  return isAdministrator(actor) || (actor.kind === "staff" && actor.grants.length > 0);
}
