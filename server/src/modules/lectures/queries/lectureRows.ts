import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { Activity, ActivityForm, WorkClass } from "../../activities";
import { Facility, Station } from "../../stations";
import { Revision } from "../../reviews";
import { Lecture, LectureLecturer } from "../lecture.entity";
import { Lecturer } from "../lecturer.entity";
import { LecturerTeamMember } from "../lecturerTeam.entity";
import { LectureTemplate } from "../lectureTemplate.entity";
import { lectureTextSubject, templateTextSubject, type LiveTexts, type TemplateText } from "../lectureText";
import { Topic } from "../topic.entity";

/** A lecture with everything that is shown with it. */
export interface LectureRow extends Activity {
  readonly lecture: Lecture;
  readonly station: Station;
  readonly facility: Facility | null;
  readonly topic: Topic | null;
  readonly template: LectureTemplate | null;
  /** What is reviewed of the template's words. */
  readonly liveTemplate: Revision | null;
  readonly workClass: WorkClass | null;
  readonly form: ActivityForm | null;
  readonly lecturers: readonly (Lecturer & { readonly memberships: readonly LecturerTeamMember[] })[];
}

/** Lectures with everything that is shown with them, in one statement; the aliases are activity, lecture, station, topic, lecturer. */
export function lectureRows(entities: EntityManager): SelectQueryBuilder<LectureRow> {
  return entities
    .createQueryBuilder(Activity, "activity")
    .innerJoinAndMapOne("activity.lecture", Lecture, "lecture", "lecture.id = activity.id")
    .innerJoinAndMapOne("activity.station", Station, "station", "station.id = activity.stationId")
    .leftJoinAndMapOne("activity.facility", Facility, "facility", "facility.id = activity.facilityId")
    .leftJoinAndMapOne("activity.topic", Topic, "topic", "topic.id = lecture.topicId")
    .leftJoinAndMapOne("activity.template", LectureTemplate, "template", "template.id = lecture.templateId")
    .leftJoinAndMapOne("activity.liveTemplate", Revision, "liveTemplate", live("liveTemplate", "lecture.templateId", "templateSubject"), { templateSubject: templateTextSubject })
    .leftJoinAndMapOne("activity.workClass", WorkClass, "workClass", "workClass.id = activity.workClassId")
    .leftJoinAndMapOne("activity.form", ActivityForm, "form", "form.id = activity.formId")
    .leftJoin(LectureLecturer, "assigned", "assigned.lectureId = activity.id")
    .leftJoinAndMapMany("activity.lecturers", Lecturer, "lecturer", "lecturer.id = assigned.lecturerId")
    .leftJoinAndMapMany("lecturer.memberships", LecturerTeamMember, "membership", "membership.lecturerId = lecturer.id")
    .addOrderBy("activity.startsAt", "ASC")
    .addOrderBy("activity.id", "ASC")
    .addOrderBy("assigned.position", "ASC") as unknown as SelectQueryBuilder<LectureRow>;
}

/** A lecture together with what is reviewed of its own words and of its topic's. */
export interface AnnouncedRow extends LectureRow {
  readonly liveText: Revision | null;
  readonly liveTopic: Revision | null;
}

/** The same lectures with their reviewed words, still in one statement: what an announcement needs. */
export function announcedRows(entities: EntityManager): SelectQueryBuilder<AnnouncedRow> {
  return lectureRows(entities)
    .leftJoinAndMapOne("activity.liveText", Revision, "liveText", live("liveText", "activity.id", "textSubject"), { textSubject: lectureTextSubject })
    .leftJoinAndMapOne("activity.liveTopic", Revision, "liveTopic", live("liveTopic", "lecture.topicId", "textSubject")) as unknown as SelectQueryBuilder<AnnouncedRow>;
}

function live(alias: string, subjectId: string, subjectType: string): string {
  return `${alias}.subjectType = :${subjectType} AND ${alias}.subjectId = ${subjectId} AND ${alias}.state = 'LIVE'`;
}

/** The live texts that came with the rows. */
export function textsWith(rows: readonly AnnouncedRow[]): LiveTexts {
  const revisions = rows.flatMap(({ liveText, liveTopic, liveTemplate }) => [liveText, liveTopic, liveTemplate]).filter((revision) => revision !== null);
  return new Map(revisions.map(({ subjectId, snapshot }) => [subjectId, { snapshot }]));
}

/** The teams of each lecturer of a lecture: what its policy asks for. */
export function teamsOfLecturers(row: Pick<LectureRow, "lecturers">): string[][] {
  return row.lecturers.map(({ memberships }) => memberships.map(({ teamId }) => teamId));
}

/** What staff call it: its own title, else the topic's. */
export function staffTitle(row: Pick<LectureRow, "ownTitle" | "topic">): string {
  return row.ownTitle ?? row.topic?.title ?? "";
}

/** For whom it is: its own word, else the template's reviewed one. */
export function staffAudience(row: Pick<LectureRow, "audience" | "liveTemplate">): string | null {
  return row.audience ?? (row.liveTemplate?.snapshot as TemplateText | undefined)?.audience ?? null;
}
