import type { Reader } from "../../../kernel/unitOfWork";
import { Station } from "../station.entity";
import { writeStationCsv } from "../stationCsv";
import { tierNames } from "../stationRules";
import { onlyWithin } from "./listStations";

/** Stations as CSV in the columns of the import, parents before their children; any staff may take it. */
export async function exportStations(reader: Reader, request: { readonly within?: string | null }): Promise<string> {
  const query = reader.entities.createQueryBuilder(Station, "station").orderBy("station.depth").addOrderBy("station.code");
  if (request.within) onlyWithin(query, request.within);
  const stations = await query.getMany();
  const codes = await codesOfParents(reader, stations);
  return writeStationCsv(
    stations.map((station) => [
      station.code, station.name, tierNames[station.tier], codes.get(station.parentId ?? "") ?? null, station.address, station.longitude, station.latitude,
      station.openingHours, station.phone, station.headName, station.keeperName, station.tags.join("、"),
    ]),
  );
}

async function codesOfParents(reader: Reader, stations: readonly Station[]): Promise<Map<string, string>> {
  const codes = new Map(stations.map(({ id, code }) => [id, code]));
  const outside = stations.find(({ parentId }) => parentId !== null && !codes.has(parentId));
  const parent = outside?.parentId ? await reader.entities.findOneBy(Station, { id: outside.parentId }) : null;
  return parent ? codes.set(parent.id, parent.code) : codes;
}
