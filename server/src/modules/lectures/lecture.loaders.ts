import { In } from "typeorm";
import { loaderOf, manyLoaderOf } from "../../graphql";
import { newestRevisions, standingRevisions } from "../reviews";
import { LecturerTeam, LecturerTeamMember } from "./lecturerTeam.entity";
import { Lecturer } from "./lecturer.entity";
import { LectureTemplate } from "./lectureTemplate.entity";
import { Topic } from "./topic.entity";
import { lectureTextSubject, templateTextSubject } from "./lectureText";
import { lectureRows, type LectureRow } from "./queries/lectureRows";

/** Lectures with everything that is shown with them, by id, batched. */
export const lectureRowById = loaderOf<string, LectureRow>(
  (reader, ids) => lectureRows(reader.entities).where("activity.id IN (:...ids)", { ids }).getMany(),
  (row) => row.id,
);

/** The newest revision of a lecture's or topic's own words, batched. */
export const newestTextById = loaderOf(
  async (reader, ids: readonly string[]) => [...(await newestRevisions(reader, lectureTextSubject, ids)).values()],
  (revision) => revision.subjectId,
);

/** How a template's words stand: the newest revision and the live one, batched. */
export const templateStandingById = loaderOf(
  (reader, ids: readonly string[]) => standingRevisions(reader, templateTextSubject, ids),
  ({ subjectId }) => subjectId,
);

/** Lecturers by id, batched. */
export const lecturerById = loaderOf((reader, ids: readonly string[]) => reader.entities.findBy(Lecturer, { id: In([...ids]) }), ({ id }) => id);

/** Teams by id, batched. */
export const teamById = loaderOf((reader, ids: readonly string[]) => reader.entities.findBy(LecturerTeam, { id: In([...ids]) }), ({ id }) => id);

/** Templates by id, batched. */
export const templateById = loaderOf((reader, ids: readonly string[]) => reader.entities.findBy(LectureTemplate, { id: In([...ids]) }), ({ id }) => id);

/** Topics by id, batched. */
export const topicById = loaderOf((reader, ids: readonly string[]) => reader.entities.findBy(Topic, { id: In([...ids]) }), ({ id }) => id);

/** A lecturer's teams, batched. */
export const teamsByLecturer = manyLoaderOf(
  (reader, ids: readonly string[]) =>
    reader.entities
      .createQueryBuilder(LecturerTeamMember, "membership")
      .innerJoinAndMapOne("membership.team", LecturerTeam, "team", "team.id = membership.teamId")
      .where("membership.lecturerId IN (:...ids)", { ids })
      .orderBy("team.name", "ASC")
      .getMany() as Promise<(LecturerTeamMember & { team: LecturerTeam })[]>,
  ({ lecturerId }) => lecturerId,
);
