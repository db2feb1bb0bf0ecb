import type { SelectQueryBuilder } from "typeorm";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage, type OrderPart } from "../../../platform/database";
import { searchFor } from "../search";
import { Station, type StationStatus, type StationTier } from "../station.entity";
import { containing } from "../station.text";

export interface StationFilterValues {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  readonly tier?: StationTier | null;
  readonly status?: StationStatus | null;
  readonly parentId?: string | null;
  readonly organisationId?: string | null;
  readonly within?: string | null;
  readonly tag?: string | null;
}

export interface StationQuestion {
  readonly filter: StationFilterValues;
  readonly orderBy: "CODE_ASC" | "NAME_ASC" | "NAME_DESC" | "TIER_ASC" | "UPDATED_AT_DESC";
  readonly page: PageRequest;
}

const byCode: OrderPart<Station> = { column: "station.code", direction: "ASC", value: (row) => row.code };
const orders: Record<StationQuestion["orderBy"], OrderPart<Station>[]> = {
  CODE_ASC: [byCode],
  NAME_ASC: [{ column: "station.name", direction: "ASC", value: (row) => row.name }],
  NAME_DESC: [{ column: "station.name", direction: "DESC", value: (row) => row.name }],
  // Each tier lies deeper than the one above it, so depth lists them from the top down.
  TIER_ASC: [{ column: "station.depth", direction: "ASC", value: (row) => row.depth }, byCode],
  UPDATED_AT_DESC: [{ column: "station.updatedAt", direction: "DESC", value: (row) => row.updatedAt }],
};

/** Stations, a page at a time; any staff may read them. */
export async function listStations(reader: Reader, { filter, orderBy, page }: StationQuestion): Promise<Page<Station>> {
  const query = reader.entities.createQueryBuilder(Station, "station");
  if (filter.q) searchFor(query, filter.q, { texts: ["name", "address"] });
  if (filter.ids) query.andWhere("station.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  for (const column of ["tier", "status", "parentId", "organisationId"] as const) {
    const value = filter[column];
    if (value) query.andWhere(`station.${column} = :${column}`, { [column]: value });
  }
  if (filter.within) onlyWithin(query, filter.within);
  if (filter.tag) query.andWhere("station.tags LIKE :tag ESCAPE '!'", { tag: containing(JSON.stringify(filter.tag.trim())) });
  return readPage(query, orders[orderBy], page);
}

/** Keeps the stations of a subtree, its root included; the root's path is read in the same statement. */
export function onlyWithin(query: SelectQueryBuilder<Station>, rootId: string): void {
  const pathOfRoot = query.subQuery().select("root.path").from(Station, "root").where("root.id = :within").getQuery();
  const behindRoot = query.subQuery().select("CONCAT(SUBSTR(root.path, 1, LENGTH(root.path) - 1), '0')").from(Station, "root").where("root.id = :within").getQuery();
  query.andWhere(`station.path >= ${pathOfRoot} AND station.path < ${behindRoot}`, { within: rootId });
}
