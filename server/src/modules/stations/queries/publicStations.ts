import type { SelectQueryBuilder } from "typeorm";
import { mayBeId } from "../../../kernel/id";
import { readOnce } from "../../../kernel/readOnce";
import type { Reader } from "../../../kernel/unitOfWork";
import { searchFor } from "../search";
import { Station, type StationStatus } from "../station.entity";

/** A planned or closed place is not shown to residents. */
const shownStatuses: readonly StationStatus[] = ["ACTIVE", "SUSPENDED"];

/** Whether residents find a place, with a page of its own. */
export function isShownToResidents({ status }: Pick<Station, "status">): boolean {
  return shownStatuses.includes(status);
}

/** Where "near me" is: a station's code, or a cell of a coarse grid, never an exact position. */
export interface Near {
  readonly stationCode?: string | null;
  readonly gridCell?: string | null;
}

interface PublicStationsQuestion {
  readonly near?: Near | null;
  readonly q?: string | null;
  readonly first: number;
}

/** The station of a code as residents may see it, or null. */
export async function publicStation(reader: Reader, request: { readonly code: string }): Promise<Station | null> {
  const code = request.code.trim();
  if (!mayBeId(code)) return null;
  return readOnce(reader, `publicStation ${code}`, () => shown(reader).andWhere("station.code = :code", { code }).getOne());
}

/** Stations that residents may see, the nearest first when it is said where, otherwise by code. */
export async function publicStations(reader: Reader, { near, q, first }: PublicStationsQuestion): Promise<Station[]> {
  const query = shown(reader);
  if (q) searchFor(query, q, { texts: ["name", "address"] });
  const stations = await query.orderBy("station.code").getMany();
  const centre = near ? await centreOf(reader, near) : null;
  const ordered = centre === null ? stations : nearestFirst(stations, centre);
  return ordered.slice(0, first);
}

function shown(reader: Reader): SelectQueryBuilder<Station> {
  return reader.entities.createQueryBuilder(Station, "station").where("station.status IN (:...shownStatuses)", { shownStatuses });
}

interface Centre {
  readonly latitude: number;
  readonly longitude: number;
}

async function centreOf(reader: Reader, near: Near): Promise<Centre | null> {
  if (near.stationCode) {
    const station = await publicStation(reader, { code: near.stationCode });
    return station?.latitude != null && station.longitude !== null ? { latitude: station.latitude, longitude: station.longitude } : null;
  }
  return parseGridCell(near.gridCell ?? "");
}

const cellForm = /^(-?\d{1,2}(?:\.\d{1,2})?),(-?\d{1,3}(?:\.\d{1,2})?)$/;

/** The middle of a grid cell written as "latitude,longitude" with at most two decimals (about a kilometre); null for anything finer. */
export function parseGridCell(text: string): Centre | null {
  const [, latitude, longitude] = cellForm.exec(text) ?? [];
  return latitude === undefined || longitude === undefined ? null : { latitude: Number(latitude), longitude: Number(longitude) };
}

function nearestFirst(stations: readonly Station[], centre: Centre): Station[] {
  const measured = stations.map((station) => ({ station, distance: squaredDistance(station, centre) }));
  return measured.sort((left, right) => left.distance - right.distance || (left.station.code < right.station.code ? -1 : 1)).map(({ station }) => station);
}

// Flat-earth distance: within a county the error is far below the width of a grid cell.
function squaredDistance({ latitude, longitude }: Station, centre: Centre): number {
  if (latitude === null || longitude === null) return Number.MAX_VALUE;
  const north = latitude - centre.latitude;
  const east = (longitude - centre.longitude) * Math.cos((centre.latitude * Math.PI) / 180);
  return north * north + east * east;
}
