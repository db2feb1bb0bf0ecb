import { Brackets, type SelectQueryBuilder } from "typeorm";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { Station } from "../../stations";
import { canReadLectures } from "../lecture.policy";
import { LectureTemplate } from "../lectureTemplate.entity";

export interface LectureTemplateFilter {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  /** Whose template it is. */
  readonly stationId?: string | null;
  /** Those that a lecture at this station may use: the county's, and those of the station and of the places above it. */
  readonly usableAt?: string | null;
  readonly active?: boolean | null;
}

export type LectureTemplateOrder = "NAME_ASC" | "UPDATED_AT_DESC";

/** A page of lecture templates. */
export async function listLectureTemplates(
  reader: Reader,
  request: { filter: LectureTemplateFilter; orderBy: LectureTemplateOrder; page: PageRequest },
): Promise<Page<LectureTemplate>> {
  const { filter, orderBy, page } = request;
  const query = reader.entities.createQueryBuilder(LectureTemplate, "template").where(canReadLectures(reader.actor) ? "1 = 1" : "1 = 0");
  const text = filter.q?.trim();
  if (text) query.andWhere("(template.name LIKE :pattern OR template.summary LIKE :pattern OR template.audience LIKE :pattern)", { pattern: `%${text}%` });
  if (filter.ids) query.andWhere("template.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  if (filter.stationId) query.andWhere("template.stationId = :stationId", { stationId: filter.stationId });
  if (filter.usableAt) narrowToUsable(query, await lineOf(reader, filter.usableAt));
  if (typeof filter.active === "boolean") query.andWhere("template.active = :active", { active: filter.active });
  if (orderBy === "UPDATED_AT_DESC") return readPage(query, [{ column: "template.updatedAt", direction: "DESC", value: ({ updatedAt }) => updatedAt }], page);
  return readPage(query, [{ column: "template.name", direction: "ASC", value: ({ name }) => name }], page);
}

function narrowToUsable(query: SelectQueryBuilder<LectureTemplate>, line: readonly string[]): void {
  query.andWhere(new Brackets((either) => void either.where("template.stationId IS NULL").orWhere("template.stationId IN (:...line)", { line: ["", ...line] })));
}

// The station's own id is the last part of its path.
async function lineOf(reader: Reader, stationId: string): Promise<string[]> {
  const station = await reader.entities.findOneBy(Station, { id: stationId });
  return station ? station.path.split("/").filter((id) => id !== "") : [];
}
