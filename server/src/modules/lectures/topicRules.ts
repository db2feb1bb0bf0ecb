import { invalid, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { ActivityForm, Series, WorkClass } from "../activities";
import type { Topic } from "./topic.entity";

/** The rules that a topic breaks. */
export async function checkTopic(work: UnitOfWork, topic: Topic): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  if (topic.title === "") refusals.push(invalid("title", "请填写课题名称"));
  if ([...topic.title].length > 40) refusals.push(invalid("title", "课题名称不能超过40个字"));
  if (!Number.isInteger(topic.minutes) || topic.minutes < 5 || topic.minutes > 480) refusals.push(invalid("minutes", "时长应为5到480分钟"));
  return [...refusals, ...(await checkTopicReferences(work, topic))];
}

async function checkTopicReferences(work: UnitOfWork, { seriesId, workClassId, formId }: Topic): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  if (seriesId !== null && !(await work.entities.existsBy(Series, { id: seriesId }))) refusals.push(invalid("seriesId", "没有这个系列"));
  if (workClassId !== null && !(await work.entities.existsBy(WorkClass, { id: workClassId }))) refusals.push(invalid("workClassId", "没有这个工作类别"));
  if (formId !== null && !(await work.entities.existsBy(ActivityForm, { id: formId }))) refusals.push(invalid("formId", "没有这种活动形式"));
  return refusals;
}
