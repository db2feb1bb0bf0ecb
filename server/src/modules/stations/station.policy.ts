import { coversStation, type Actor } from "../../kernel/actor";
import type { Station } from "./station.entity";

/** Managers of the station or of a place above it may change what it says of itself. */
export function canEditStation(actor: Actor, station: Pick<Station, "path">): boolean {
  return coversStation(actor, station.path, ["STATION_MANAGER"]);
}
