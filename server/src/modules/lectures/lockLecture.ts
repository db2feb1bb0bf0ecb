import { In } from "typeorm";
import { notAllowed, notFound, succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { lockActivity, type Activity } from "../activities";
import { Station } from "../stations";
import { Lecture, LectureLecturer } from "./lecture.entity";
import { canScheduleLecture } from "./lecture.policy";
import { Lecturer } from "./lecturer.entity";
import { LecturerTeamMember } from "./lecturerTeam.entity";

/** A lecturer with the teams that decide who may send them. */
export interface TeamedLecturer {
  readonly lecturer: Lecturer;
  readonly teamIds: readonly string[];
}

/** A lecture with what its commands decide by, locked in the order activity, station, lecturers. */
export interface LockedLecture {
  readonly activity: Activity;
  readonly lecture: Lecture;
  readonly station: Station;
  readonly lecturers: readonly TeamedLecturer[];
}

/** Locks a station, so that it cannot be closed while something is planned there. */
export async function lockStation(work: UnitOfWork, id: string): Promise<Station | null> {
  return work.entities.findOne(Station, { where: { id }, ...forUpdate<Station>(work.entities) });
}

/** Locks lecturers in id order, so that two plans for one lecturer wait for each other; unknown ids are left out. */
export async function lockLecturers(work: UnitOfWork, ids: readonly string[]): Promise<TeamedLecturer[]> {
  if (ids.length === 0) return [];
  const where = { id: In([...ids]) };
  const lecturers = await work.entities.find(Lecturer, { where, order: { id: "ASC" }, ...forUpdate<Lecturer>(work.entities) });
  const memberships = await work.entities.findBy(LecturerTeamMember, { lecturerId: In([...ids]) });
  return lecturers.map((lecturer) => ({
    lecturer,
    teamIds: memberships.filter(({ lecturerId }) => lecturerId === lecturer.id).map(({ teamId }) => teamId),
  }));
}

/** Locks a lecture for a change by the actor; refuses who may not change it. */
export async function openLecture(work: UnitOfWork, id: string): Promise<Outcome<LockedLecture>> {
  const activity = await lockActivity(work, id);
  const lecture = activity && (await work.entities.findOneBy(Lecture, { id }));
  const station = activity && (await lockStation(work, activity.stationId));
  if (!activity || !lecture || !station) return notFound("没有找到这场宣讲，可能已被删除");
  const assigned = await work.entities.find(LectureLecturer, { where: { lectureId: id }, order: { position: "ASC" } });
  const order = assigned.map(({ lecturerId }) => lecturerId);
  const lecturers = await lockLecturers(work, order);
  if (!canScheduleLecture(work.actor, station, lecturers.map(({ teamIds }) => teamIds))) return notAllowed("这场宣讲不在您负责的范围内");
  const inOrder = [...lecturers].sort((left, right) => order.indexOf(left.lecturer.id) - order.indexOf(right.lecturer.id));
  return succeed({ activity, lecture, station, lecturers: inOrder });
}
