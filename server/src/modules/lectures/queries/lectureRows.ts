import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { Activity, ActivityForm, WorkClass } from "../../activities";
import { Facility, Station } from "../../stations";
import { Lecture, LectureLecturer } from "../lecture.entity";
import { Lecturer } from "../lecturer.entity";
import { LecturerTeamMember } from "../lecturerTeam.entity";
import { Topic } from "../topic.entity";

/** A lecture with everything that is shown with it. */
export interface LectureRow extends Activity {
  readonly lecture: Lecture;
  readonly station: Station;
  readonly facility: Facility | null;
  readonly topic: Topic | null;
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
    .leftJoinAndMapOne("activity.workClass", WorkClass, "workClass", "workClass.id = activity.workClassId")
    .leftJoinAndMapOne("activity.form", ActivityForm, "form", "form.id = activity.formId")
    .leftJoin(LectureLecturer, "assigned", "assigned.lectureId = activity.id")
    .leftJoinAndMapMany("activity.lecturers", Lecturer, "lecturer", "lecturer.id = assigned.lecturerId")
    .leftJoinAndMapMany("lecturer.memberships", LecturerTeamMember, "membership", "membership.lecturerId = lecturer.id")
    .addOrderBy("activity.startsAt", "ASC")
    .addOrderBy("activity.id", "ASC")
    .addOrderBy("assigned.position", "ASC") as unknown as SelectQueryBuilder<LectureRow>;
}

/** The teams of each lecturer of a lecture: what its policy asks for. */
export function teamsOfLecturers(row: Pick<LectureRow, "lecturers">): string[][] {
  return row.lecturers.map(({ memberships }) => memberships.map(({ teamId }) => teamId));
}

/** What staff call it: its own title, else the topic's. */
export function staffTitle(row: Pick<LectureRow, "ownTitle" | "topic">): string {
  return row.ownTitle ?? row.topic?.title ?? "";
}
