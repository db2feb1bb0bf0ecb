import type { Reader } from "../../../kernel/unitOfWork";
import { Station } from "../station.entity";
import { StationParent } from "../stationParent.entity";

const deepestTree = 8;

/**
 * The ids of the places above a station on a day, the nearest first, by the dated tree. Before its
 * first entry a station hangs where its first entry says; one without entries, where it hangs now.
 */
export async function ancestorsOn(reader: Pick<Reader, "entities">, stationId: string, day: string): Promise<string[]> {
  const above: string[] = [];
  for (let at: string | null = stationId; at !== null && above.length < deepestTree; ) {
    at = await parentOn(reader, at, day);
    if (at !== null) above.push(at);
  }
  return above;
}

async function parentOn(reader: Pick<Reader, "entities">, stationId: string, day: string): Promise<string | null> {
  const entries = await reader.entities.find(StationParent, { where: { stationId }, order: { validFrom: "ASC", recordedAt: "ASC", id: "ASC" } });
  const entry = entries.filter(({ validFrom }) => validFrom <= day).at(-1) ?? entries[0];
  if (entry) return entry.parentId;
  const station = await reader.entities.findOneBy(Station, { id: stationId });
  return station?.parentId ?? null;
}
