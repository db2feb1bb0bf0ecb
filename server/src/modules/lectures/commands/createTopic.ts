import { newId } from "../../../kernel/id";
import { notAllowed, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canEditTopics } from "../lecture.policy";
import { lectureEvents } from "../lecture.events";
import { submitTopicText } from "../lectureText";
import { Topic } from "../topic.entity";
import { checkTopic } from "../topicRules";

export interface CreateTopic {
  readonly title: string;
  readonly seriesId?: string | null;
  readonly minutes?: number | null;
  readonly workClassId?: string | null;
  readonly formId?: string | null;
}

/** Adds a topic to the course menu; its title is public once reviewed. */
export async function createTopic(work: UnitOfWork, request: CreateTopic): Promise<Outcome<Topic>> {
  if (!canEditTopics(work.actor)) return notAllowed("只有管理员和宣讲团负责人可以维护宣讲菜单");
  const topic = Object.assign(new Topic(), {
    id: newId(work.now), version: 1, title: request.title.trim(), seriesId: request.seriesId ?? null, minutes: request.minutes ?? 60,
    workClassId: request.workClassId ?? null, formId: request.formId ?? null, active: true, createdAt: work.now, updatedAt: work.now,
  });
  const refusals = await checkTopic(work, topic);
  if (refusals.length > 0) return refuseAll(refusals);
  await work.entities.insert(Topic, topic);
  const submitted = await submitTopicText(work, topic);
  if (!submitted.ok) return submitted;
  work.record({ type: lectureEvents.topicsChanged, payload: { topicId: topic.id } });
  return succeed(topic);
}
