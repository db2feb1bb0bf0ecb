import type { Reader } from "../../../kernel/unitOfWork";
import { boardLectures } from "../../lectures";
import type { Station } from "../../stations";
import { boardTimetables } from "../../youthPalaces";
import { townshipOf, type BoardPlaces } from "./boardPlaces";
import { soon, type ShownPiece } from "./shownPieces";

/**
 * The stations in use whose screens show nothing local (本地内容) now or within a week: no piece published by an organisation of the station's township
 * (所及其下属阵地的单位; for the centre its own), no lecture of the station and no timetable of its youth palaces, which reach only a screen that fetches them itself. Three statements.
 */
export async function stationsWithoutLocal(reader: Reader, places: BoardPlaces, shown: readonly ShownPiece[], timeZone: string): Promise<Station[]> {
  const withScreens = places.asked.filter(({ id, status }) => status === "ACTIVE" && (places.screens.has(id) || places.offline.has(id)));
  const until = new Date(reader.now.getTime() + soon);
  const lectures = await boardLectures(reader, withScreens.map(({ id }) => id), { from: reader.now, until, timeZone });
  const timetables = await boardTimetables(reader, "all", reader.now, until, timeZone);
  const ownThings = new Set([...lectures, ...timetables].map(({ stationId }) => stationId));
  const publishers = localPublishers(places);
  return withScreens.filter((station) => {
    if (ownThings.has(station.id) && places.screens.has(station.id)) return false;
    const local = publishers(station);
    return !shown.some(({ piece, soon: { stationIds } }) => stationIds.has(station.id) && piece.snapshot.publisherId !== null && local.has(piece.snapshot.publisherId));
  });
}

function localPublishers(places: BoardPlaces): (station: Station) => ReadonlySet<string> {
  const byTownship = new Map<string, Set<string>>();
  for (const station of places.stations.values()) {
    const township = townshipOf(places, station);
    if (township === null || station.organisationId === null) continue;
    byTownship.set(township.id, (byTownship.get(township.id) ?? new Set<string>()).add(station.organisationId));
  }
  return (station) => {
    const township = townshipOf(places, station);
    return (township && byTownship.get(township.id)) ?? new Set(station.organisationId === null ? [] : [station.organisationId]);
  };
}
