import { isAdministrator, type Actor } from "../../kernel/actor";
import type { Station } from "./station.entity";
import { canEditStation } from "./station.policy";

/** A station's managers keep its facilities; those of an organisation are the administrators'. */
export function canEditFacility(actor: Actor, station: Pick<Station, "path"> | null): boolean {
  return station === null ? isAdministrator(actor) : canEditStation(actor, station);
}
