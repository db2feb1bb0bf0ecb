import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage, type OrderPart } from "../../../platform/database";
import { Activity, type ActivityStatus } from "../../activities";
import { Station, subtreeBounds } from "../../stations";
import type { SelectQueryBuilder } from "typeorm";
import { Lecture, LectureLecturer } from "../lecture.entity";
import { canReadLectures } from "../lecture.policy";
import { LecturerTeamMember } from "../lecturerTeam.entity";
import { Topic } from "../topic.entity";

export interface LectureFilter {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  readonly stationId?: string | null;
  /** A station: it and everything below it. */
  readonly within?: string | null;
  readonly status?: readonly ActivityStatus[] | null;
  readonly lecturerId?: string | null;
  readonly topicId?: string | null;
  readonly teamId?: string | null;
  /** Drafts that wait for a second person's signature, or all others. */
  readonly awaitingSignature?: boolean | null;
  /** Lectures that start at this moment or later. */
  readonly from?: Date | null;
  /** Lectures that start before this moment. */
  readonly until?: Date | null;
}

export type LectureOrder = "STARTS_AT_ASC" | "STARTS_AT_DESC" | "UPDATED_AT_DESC";

const orders: Readonly<Record<LectureOrder, OrderPart<Activity>>> = {
  STARTS_AT_ASC: { column: "activity.startsAt", direction: "ASC", value: ({ startsAt }) => startsAt },
  STARTS_AT_DESC: { column: "activity.startsAt", direction: "DESC", value: ({ startsAt }) => startsAt },
  UPDATED_AT_DESC: { column: "activity.updatedAt", direction: "DESC", value: ({ updatedAt }) => updatedAt },
};

const empty: Page<Activity> = { nodes: [], totalCount: 0, totalCountIsCapped: false, hasNextPage: false, endCursor: null };

/** A page of lectures for staff. */
export async function listLectures(reader: Reader, request: { filter: LectureFilter; orderBy: LectureOrder; page: PageRequest }): Promise<Page<Activity>> {
  if (!canReadLectures(reader.actor)) return empty;
  const query = reader.entities.createQueryBuilder(Activity, "activity").where("activity.kind = 'LECTURE'");
  filterByColumns(query, request.filter);
  filterBySignature(query, request.filter.awaitingSignature);
  filterByPeople(query, request.filter);
  filterByText(query, request.filter.q?.trim());
  if (request.filter.within && !(await filterBySubtree(reader, query, request.filter.within))) return empty;
  return readPage(query, [orders[request.orderBy]], request.page);
}

function filterByColumns(query: SelectQueryBuilder<Activity>, filter: LectureFilter): void {
  if (filter.ids) query.andWhere("activity.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  if (filter.stationId) query.andWhere("activity.stationId = :stationId", { stationId: filter.stationId });
  if (filter.status && filter.status.length > 0) query.andWhere("activity.status IN (:...status)", { status: filter.status });
  if (filter.from) query.andWhere("activity.startsAt >= :from", { from: filter.from });
  if (filter.until) query.andWhere("activity.startsAt < :until", { until: filter.until });
  if (filter.topicId) query.andWhere(`activity.id IN ${lectureIds(query, "lecture.topicId = :topicId")}`, { topicId: filter.topicId });
}

function filterBySignature(query: SelectQueryBuilder<Activity>, awaiting: boolean | null | undefined): void {
  if (typeof awaiting !== "boolean") return;
  const asked = `(activity.status = 'DRAFT' AND activity.id IN ${lectureIds(query, "lecture.announceAskedAt IS NOT NULL")})`;
  query.andWhere(awaiting ? asked : `NOT ${asked}`);
}

function lectureIds(query: SelectQueryBuilder<Activity>, condition: string): string {
  return query.subQuery().select("lecture.id").from(Lecture, "lecture").where(condition).getQuery();
}

function filterByPeople(query: SelectQueryBuilder<Activity>, filter: LectureFilter): void {
  const spoken = () => query.subQuery().select("assigned.lectureId").from(LectureLecturer, "assigned");
  if (filter.lecturerId) {
    query.andWhere(`activity.id IN ${spoken().where("assigned.lecturerId = :lecturerId").getQuery()}`, { lecturerId: filter.lecturerId });
  }
  if (filter.teamId) {
    const members = query.subQuery().select("member.lecturerId").from(LecturerTeamMember, "member").where("member.teamId = :teamId").getQuery();
    query.andWhere(`activity.id IN ${spoken().where(`assigned.lecturerId IN ${members}`).getQuery()}`, { teamId: filter.teamId });
  }
}

function filterByText(query: SelectQueryBuilder<Activity>, text: string | undefined): void {
  if (!text) return;
  const topics = query.subQuery().select("topic.id").from(Topic, "topic").where("topic.title LIKE :pattern").getQuery();
  query.andWhere(
    `(activity.ownTitle LIKE :pattern OR activity.placeText LIKE :pattern OR activity.id IN ${lectureIds(query, `lecture.topicId IN ${topics}`)})`,
    { pattern: `%${text}%` },
  );
}

async function filterBySubtree(reader: Reader, query: SelectQueryBuilder<Activity>, stationId: string): Promise<boolean> {
  const root = await reader.entities.findOneBy(Station, { id: stationId });
  if (!root) return false;
  const below = query.subQuery().select("place.id").from(Station, "place").where("place.path >= :pathFrom AND place.path < :pathUntil").getQuery();
  const { from, until } = subtreeBounds(root.path);
  query.andWhere(`activity.stationId IN ${below}`, { pathFrom: from, pathUntil: until });
  return true;
}
