import type { Reader } from "../../../kernel/unitOfWork";
import { Station } from "../station.entity";
import { onlyWithin } from "./listStations";

export type StationMark = Pick<Station, "id" | "code" | "name" | "tier" | "status" | "latitude" | "longitude">;

const mostMarks = 6000;

/** Every station of a subtree, or of the county, as marks on a map; not paged. */
export async function stationMap(reader: Reader, request: { readonly within?: string | null }): Promise<StationMark[]> {
  const columns = ["id", "code", "name", "tier", "status", "latitude", "longitude"].map((column) => `station.${column}`);
  const query = reader.entities.createQueryBuilder(Station, "station").select(columns).orderBy("station.code").limit(mostMarks);
  if (request.within) onlyWithin(query, request.within);
  return query.getMany();
}
