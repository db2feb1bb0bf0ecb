import { In } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { publicStation, Station, type StationStatus } from "../../stations";

const shown: StationStatus[] = ["ACTIVE", "SUSPENDED"];

/** A village with the places above it, nearest first, and those below it. */
export interface Surroundings {
  readonly station: Station;
  readonly above: readonly Station[];
  readonly below: readonly Station[];
}

/** A place with those above and below it that residents may see; null when they may not see the place itself. Three statements. */
export async function surroundings(reader: Reader, code: string): Promise<Surroundings | null> {
  const station = await publicStation(reader, { code });
  if (!station) return null;
  const ids = station.path.split("/").filter((id) => id !== "" && id !== station.id);
  const above = await reader.entities.find(Station, { where: { id: In(ids), status: In(shown) }, order: { depth: "DESC" } });
  const below = await reader.entities.find(Station, { where: { parentId: station.id, status: In(shown) }, order: { code: "ASC" } });
  return { station, above, below };
}

/** The centre and the institutes, from which one finds a village. */
export async function townships(reader: Reader): Promise<Station[]> {
  return reader.entities.find(Station, { where: { tier: In(["CENTRE", "INSTITUTE"]), status: In(shown) }, order: { code: "ASC" } });
}
