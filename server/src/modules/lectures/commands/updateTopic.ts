import { conflict, notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canEditTopics } from "../lecture.policy";
import { lectureEvents } from "../lecture.events";
import { submitTopicText } from "../lectureText";
import { Topic } from "../topic.entity";
import { checkTopic } from "../topicRules";

export interface UpdateTopic {
  readonly id: string;
  readonly version: number;
  readonly title?: string | null;
  readonly seriesId?: string | null;
  readonly minutes?: number | null;
  readonly workClassId?: string | null;
  readonly formId?: string | null;
  readonly active?: boolean | null;
}

/** Changes a topic; a new title is public once reviewed, the old one stays until then. */
export async function updateTopic(work: UnitOfWork, request: UpdateTopic): Promise<Outcome<Topic>> {
  if (!canEditTopics(work.actor)) return notAllowed("只有管理员和宣讲团负责人可以维护宣讲菜单");
  const topic = await work.entities.findOneBy(Topic, { id: request.id });
  if (!topic) return notFound("没有找到这个课题");
  const changed = Object.assign(new Topic(), topic, {
    title: request.title?.trim() ?? topic.title, minutes: request.minutes ?? topic.minutes, active: request.active ?? topic.active,
    ...nullable(request), version: request.version + 1, updatedAt: work.now,
  });
  const refusals = await checkTopic(work, changed);
  if (refusals.length > 0) return refuseAll(refusals);
  const { id, createdAt, ...columns } = changed;
  const updated = await work.entities.update(Topic, { id, version: request.version }, columns);
  if (updated.affected !== 1) return conflict();
  const submitted = await submitTopicText(work, changed);
  if (!submitted.ok) return submitted;
  work.record({ type: lectureEvents.topicsChanged, payload: { topicId: id } });
  return succeed(Object.assign(changed, { createdAt }));
}

function nullable(request: UpdateTopic): Partial<Topic> {
  return {
    ...(request.seriesId === undefined ? {} : { seriesId: request.seriesId }),
    ...(request.workClassId === undefined ? {} : { workClassId: request.workClassId }),
    ...(request.formId === undefined ? {} : { formId: request.formId }),
  };
}
