import { invalid, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { ActivityForm, WorkClass } from "../activities";
import { Station } from "../stations";
import { lockFacility } from "./lockFacility";
import type { LectureDetails } from "./lectureDetails";
import type { TeamedLecturer } from "./lockLecture";
import { LectureTemplate } from "./lectureTemplate.entity";
import { Topic } from "./topic.entity";

/** What the ids of a lecture stand for. */
export interface LectureReferences {
  readonly topic: Topic | null;
  readonly refusals: readonly Refusal[];
}

/** Looks up what a lecture names, and refuses what does not exist, is out of use or is somewhere else; locks the facility. */
export async function checkReferences(
  work: UnitOfWork,
  details: LectureDetails,
  place: { readonly stationId: string; readonly lecturers: readonly TeamedLecturer[] },
): Promise<LectureReferences> {
  const { topicId, templateId, workClassId, formId } = details;
  const topic = topicId === null ? null : await work.entities.findOneBy(Topic, { id: topicId });
  const refusals: Refusal[] = [];
  if (topicId !== null && !topic) refusals.push(invalid("topicId", "宣讲菜单里没有这个课题"));
  if (workClassId !== null && !(await work.entities.existsBy(WorkClass, { id: workClassId }))) refusals.push(invalid("workClassId", "没有这个工作类别"));
  if (formId !== null && !(await work.entities.existsBy(ActivityForm, { id: formId }))) refusals.push(invalid("formId", "没有这种活动形式"));
  if (templateId !== null && !(await isUsable(work, templateId, place.stationId))) refusals.push(invalid("templateId", "这个阵地没有该宣讲模板"));
  refusals.push(...checkLecturers(details, place.lecturers), ...(await checkFacility(work, details, place.stationId)));
  return { topic, refusals };
}

// The county's templates serve everywhere, a station's own at it and below it.
async function isUsable(work: UnitOfWork, templateId: string, stationId: string): Promise<boolean> {
  const template = await work.entities.findOneBy(LectureTemplate, { id: templateId });
  if (!template || template.stationId === null) return template !== null;
  const station = await work.entities.findOneByOrFail(Station, { id: stationId });
  return station.path.includes(template.stationId);
}

function checkLecturers(details: LectureDetails, lecturers: readonly TeamedLecturer[]): Refusal[] {
  if (lecturers.length < details.lecturerIds.length) return [invalid("lecturerIds", "有的宣讲员不存在")];
  return lecturers.filter(({ lecturer }) => !lecturer.active).map(({ lecturer }) => invalid("lecturerIds", `${lecturer.name}已停用，不能安排宣讲`));
}

async function checkFacility(work: UnitOfWork, details: LectureDetails, stationId: string): Promise<Refusal[]> {
  if (details.facilityId === null) return [];
  const facility = await lockFacility(work, details.facilityId);
  return facility?.stationId === stationId ? [] : [invalid("facilityId", "这个阵地没有该场地")];
}
