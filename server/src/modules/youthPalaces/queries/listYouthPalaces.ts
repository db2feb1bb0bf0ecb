import type { SelectQueryBuilder } from "typeorm";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { Station, subtreeBounds } from "../../stations";
import { Club } from "../club.entity";
import { canReadPalaces } from "../palace.policy";
import { YouthPalace } from "../youthPalace.entity";

export interface YouthPalaceFilter {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  readonly stationId?: string | null;
  readonly organisationId?: string | null;
  /** A station: it and everything below it. */
  readonly within?: string | null;
  readonly active?: boolean | null;
}

/** A page of youth palaces, by name. */
export async function listYouthPalaces(reader: Reader, request: { filter: YouthPalaceFilter; page: PageRequest }): Promise<Page<YouthPalace>> {
  const { filter, page } = request;
  const query = reader.entities.createQueryBuilder(YouthPalace, "palace").where(canReadPalaces(reader.actor) ? "1 = 1" : "1 = 0");
  filterByColumns(query, filter);
  if (filter.within) await filterBySubtree(reader, query, filter.within);
  return readPage(query, [{ column: "palace.name", direction: "ASC", value: ({ name }) => name }], page);
}

function filterByColumns(query: SelectQueryBuilder<YouthPalace>, filter: YouthPalaceFilter): void {
  const text = filter.q?.trim();
  if (text) query.andWhere("palace.name LIKE :pattern", { pattern: `%${text}%` });
  if (filter.ids) query.andWhere("palace.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  if (filter.stationId) query.andWhere("palace.stationId = :stationId", { stationId: filter.stationId });
  if (filter.organisationId) query.andWhere("palace.organisationId = :organisationId", { organisationId: filter.organisationId });
  if (typeof filter.active === "boolean") query.andWhere("palace.active = :active", { active: filter.active });
}

async function filterBySubtree(reader: Reader, query: SelectQueryBuilder<YouthPalace>, stationId: string): Promise<void> {
  const root = await reader.entities.findOneBy(Station, { id: stationId });
  const { from, until } = root ? subtreeBounds(root.path) : { from: "", until: "" };
  const below = query.subQuery().select("place.id").from(Station, "place").where("place.path >= :pathFrom AND place.path < :pathUntil").getQuery();
  query.andWhere(`palace.stationId IN ${below}`, { pathFrom: from, pathUntil: until });
}

/** A page of clubs, by name. */
export async function listClubs(
  reader: Reader,
  request: { filter: { q?: string | null; ids?: readonly string[] | null; palaceId?: string | null }; page: PageRequest },
): Promise<Page<Club>> {
  const { filter, page } = request;
  const query = reader.entities.createQueryBuilder(Club, "club").where(canReadPalaces(reader.actor) ? "1 = 1" : "1 = 0");
  const text = filter.q?.trim();
  if (text) query.andWhere("club.name LIKE :pattern", { pattern: `%${text}%` });
  if (filter.ids) query.andWhere("club.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  if (filter.palaceId) query.andWhere("club.palaceId = :palaceId", { palaceId: filter.palaceId });
  return readPage(query, [{ column: "club.name", direction: "ASC", value: ({ name }) => name }], page);
}
