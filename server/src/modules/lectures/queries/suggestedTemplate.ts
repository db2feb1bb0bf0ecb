import { Brackets } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { Activity } from "../../activities";
import { Revision } from "../../reviews";
import { Station } from "../../stations";
import { Lecture } from "../lecture.entity";
import { canReadLectures } from "../lecture.policy";
import { templateTextSubject } from "../lectureText";
import { LectureTemplate } from "../lectureTemplate.entity";

/** The template that a new lecture at this station starts with: the one its clerk took last, else the one that was taken last there. Reviewed ones only. */
export async function suggestedTemplate(reader: Reader, request: { readonly stationId: string }): Promise<LectureTemplate | null> {
  if (!canReadLectures(reader.actor)) return null;
  const station = await reader.entities.findOneBy(Station, { id: request.stationId });
  if (!station) return null;
  const clerk = reader.actor.kind === "staff" ? reader.actor.accountId : "";
  return (await lastTaken(reader, station, { createdBy: clerk })) ?? lastTaken(reader, station, { stationId: station.id });
}

async function lastTaken({ entities }: Reader, station: Station, by: Partial<Pick<Activity, "createdBy" | "stationId">>): Promise<LectureTemplate | null> {
  const line = station.path.split("/").filter((id) => id !== "");
  return entities
    .createQueryBuilder(LectureTemplate, "template")
    .innerJoin(Lecture, "lecture", "lecture.templateId = template.id")
    .innerJoin(Activity, "activity", "activity.id = lecture.id")
    .innerJoin(Revision, "revision", "revision.subjectType = :subject AND revision.subjectId = template.id AND revision.state = 'LIVE'", { subject: templateTextSubject })
    .where("template.active = :active", { active: true })
    .andWhere(new Brackets((usable) => void usable.where("template.stationId IS NULL").orWhere("template.stationId IN (:...line)", { line })))
    .andWhere(by.createdBy === undefined ? "activity.stationId = :stationId" : "activity.createdBy = :createdBy", by)
    .orderBy("activity.createdAt", "DESC")
    .addOrderBy("activity.id", "DESC")
    .limit(1)
    .getOne();
}
