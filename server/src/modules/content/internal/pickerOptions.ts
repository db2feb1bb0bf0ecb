import { Brackets, In, type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { spanText } from "../../../kernel/localTime";
import { Activity } from "../../activities";
import { Lecture, Topic } from "../../lectures";
import { Organisation, Station } from "../../stations";

const mostOptions = 50;

/** A line of one of the CMS's pickers. */
export interface PickerOption {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** What a picker looks for: words, or the names of ids it already holds. */
export interface PickerQuestion {
  readonly q: string | null;
  readonly ids: readonly string[];
  readonly timeZone: string;
}

function ask<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, { q, ids }: PickerQuestion, columns: readonly string[]): void {
  query.take(mostOptions);
  if (ids.length > 0) query.andWhere(`${query.alias}.id IN (:...ids)`, { ids: ids.slice(0, mostOptions) });
  if (q === null) return;
  const isAscii = /^[\x20-\x7e]*$/.test(q);
  query.andWhere(
    new Brackets((where) => {
      // A code is ASCII: MariaDB refuses to compare it with other letters.
      for (const column of columns.filter((name) => isAscii || !name.endsWith(".code"))) where.orWhere(`${column} LIKE :q ESCAPE '!'`, { q: `%${q.replace(/[!%_]/g, "!$&")}%` });
    }),
  );
}

/** Organisations for the publisher's picker. */
async function organisationOptions({ entities }: Reader, question: PickerQuestion): Promise<PickerOption[]> {
  const query = entities.createQueryBuilder(Organisation, "organisation").orderBy("organisation.code", "ASC");
  if (question.ids.length === 0) query.where("organisation.active = :active", { active: true });
  ask(query, question, ["organisation.name", "organisation.code"]);
  return (await query.getMany()).map(({ id, name, code }) => ({ id, name, detail: code }));
}

/** Stations for a motto's picker. */
async function stationOptions({ entities }: Reader, question: PickerQuestion): Promise<PickerOption[]> {
  const query = entities.createQueryBuilder(Station, "station").orderBy("station.code", "ASC");
  if (question.ids.length === 0) query.where("station.status = :status", { status: "ACTIVE" });
  ask(query, question, ["station.name", "station.code"]);
  return (await query.getMany()).map(({ id, name, code, address }) => ({ id, name, detail: address ?? code }));
}

/** Lectures for a notice's picker: those still to come, soonest first. */
async function lectureOptions({ entities, now }: Reader, question: PickerQuestion): Promise<PickerOption[]> {
  const query = entities
    .createQueryBuilder(Activity, "activity")
    .innerJoin(Lecture, "lecture", "lecture.id = activity.id")
    .leftJoin(Topic, "topic", "topic.id = lecture.topicId")
    .leftJoin(Station, "station", "station.id = activity.stationId")
    .orderBy("activity.startsAt", "ASC");
  if (question.ids.length === 0) {
    query.where("activity.endsAt >= :now AND activity.status IN (:...open)", { now, open: ["SCHEDULED", "POSTPONED", "CANCELLED"] });
  }
  ask(query, question, ["activity.ownTitle", "topic.title", "station.name"]);
  const activities = await query.getMany();
  const facts = await lectureTitles(entities, activities);
  return activities.map(({ id, startsAt, endsAt }) => {
    const { title, stationName } = facts.get(id) ?? { title: "宣讲", stationName: "" };
    return { id, name: title, detail: `${spanText(startsAt, endsAt, question.timeZone)} ${stationName}`.trim() };
  });
}

async function lectureTitles(entities: EntityManager, activities: readonly Activity[]) {
  const lectures = new Map((await entities.findBy(Lecture, { id: In(activities.map(({ id }) => id)) })).map((row) => [row.id, row]));
  const topicIds = [...lectures.values()].flatMap(({ topicId }) => (topicId === null ? [] : [topicId]));
  const topics = new Map((await entities.findBy(Topic, { id: In(topicIds) })).map((row) => [row.id, row.title]));
  const stations = new Map((await entities.findBy(Station, { id: In(activities.map(({ stationId }) => stationId)) })).map((row) => [row.id, row.name]));
  return new Map(
    activities.map(({ id, ownTitle, stationId }) => {
      const title = ownTitle ?? topics.get(lectures.get(id)?.topicId ?? "") ?? "宣讲";
      return [id, { title, stationName: stations.get(stationId) ?? "" }];
    }),
  );
}

export const pickers: Readonly<Record<string, (reader: Reader, question: PickerQuestion) => Promise<PickerOption[]>>> = {
  organisations: organisationOptions, stations: stationOptions, lectures: lectureOptions,
};
