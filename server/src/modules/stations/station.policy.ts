import { coversStation, isAdministrator, type Actor } from "../../kernel/actor";
import type { Station, StationTier } from "./station.entity";

/** Managers of the station or of a place above it may change what it says of itself. */
export function canEditStation(actor: Actor, station: Pick<Station, "path">): boolean {
  return coversStation(actor, station.path, ["STATION_MANAGER"]);
}

/** Managers may add stations and points below places they manage; centres and institutes are the administrators'. */
export function canCreateStation(actor: Actor, tier: StationTier, parent: Pick<Station, "path"> | null): boolean {
  if (isAdministrator(actor)) return true;
  return parent !== null && (tier === "STATION" || tier === "POINT") && canEditStation(actor, parent);
}

/** Managers of a place above the station may hang it elsewhere; nobody moves the place that own rights hang on. */
export function canMoveStation(actor: Actor, station: Pick<Station, "path" | "parentId">): boolean {
  if (isAdministrator(actor)) return true;
  return station.parentId !== null && canEditStation(actor, { path: pathAbove(station.path) });
}

/** Administrators alone bring whole files in. */
export function canImportStations(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** Names of people are for staff only. */
export function canSeePeople(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}

function pathAbove(path: string): string {
  return path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
}
