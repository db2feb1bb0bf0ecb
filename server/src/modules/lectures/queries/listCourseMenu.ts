import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { canReadLectures } from "../lecture.policy";
import { Topic } from "../topic.entity";

export interface TopicFilter {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  readonly seriesId?: string | null;
  readonly active?: boolean | null;
}

export type TopicOrder = "TITLE_ASC" | "UPDATED_AT_DESC";

/** A page of the course menu. */
export async function listTopics(reader: Reader, request: { filter: TopicFilter; orderBy: TopicOrder; page: PageRequest }): Promise<Page<Topic>> {
  const { filter, orderBy, page } = request;
  const query = reader.entities.createQueryBuilder(Topic, "topic").where(canReadLectures(reader.actor) ? "1 = 1" : "1 = 0");
  const text = filter.q?.trim();
  if (text) query.andWhere("topic.title LIKE :pattern", { pattern: `%${text}%` });
  if (filter.ids) query.andWhere("topic.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  if (filter.seriesId) query.andWhere("topic.seriesId = :seriesId", { seriesId: filter.seriesId });
  if (typeof filter.active === "boolean") query.andWhere("topic.active = :active", { active: filter.active });
  if (orderBy === "UPDATED_AT_DESC") return readPage(query, [{ column: "topic.updatedAt", direction: "DESC", value: ({ updatedAt }) => updatedAt }], page);
  return readPage(query, [{ column: "topic.title", direction: "ASC", value: ({ title }) => title }], page);
}
