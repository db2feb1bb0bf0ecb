import { coversStation, type Actor } from "../../kernel/actor";

/** Managers and keepers of the station that shows a palace keep its clubs and timetable. */
export function canEditPalace(actor: Actor, station: { readonly path: string }): boolean {
  return coversStation(actor, station.path, ["STATION_MANAGER", "STATION_KEEPER"]);
}

/** A palace is opened, and moved to another station, by managers. */
export function canPlacePalace(actor: Actor, station: { readonly path: string }): boolean {
  return coversStation(actor, station.path, ["STATION_MANAGER"]);
}

/** Staff read palaces of the whole county. */
export function canReadPalaces(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}
