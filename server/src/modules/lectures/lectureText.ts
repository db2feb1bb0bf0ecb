import type { Outcome } from "../../kernel/outcome";
import type { Reader, UnitOfWork } from "../../kernel/unitOfWork";
import type { Activity } from "../activities";
import { liveSnapshots, submitRevision, withdrawSubject } from "../reviews";
import type { Lecture } from "./lecture.entity";
import type { LectureTemplate } from "./lectureTemplate.entity";
import type { Topic } from "./topic.entity";

/** Lectures and topics are reviewed as one type of subject, so that one read finds the live texts of both. */
export const lectureTextSubject = "lecture-text";

/** The words of a template are a type of subject of their own: they go out with many lectures. */
export const templateTextSubject = "lecture-template";

/** The words of a lecture's own that the public may see once they are reviewed. */
export interface LectureText {
  readonly ownTitle: string | null;
  readonly summary: string | null;
  readonly placeText: string | null;
  readonly audience: string | null;
}

interface TopicText {
  readonly title: string;
}

/** The words of a template that its lectures lend; placeholders are sealed as they stand. */
export interface TemplateText {
  readonly summary: string | null;
  readonly audience: string | null;
}

/** Live texts by the id of their lecture, topic or template. */
export type LiveTexts = ReadonlyMap<string, { readonly snapshot: Partial<LectureText & TopicText> }>;

type Texted = Pick<Activity, "id" | "ownTitle" | "summary" | "placeText" | "audience">;

/** Puts a lecture's own words forward for review; takes them down when none are left. */
export async function submitLectureText(work: UnitOfWork, lecture: Texted, organisationId: string | null): Promise<Outcome<unknown>> {
  const { ownTitle, summary, placeText, audience } = lecture;
  if ([ownTitle, summary, placeText, audience].every((text) => text === null)) {
    return withdrawSubject(work, { subjectType: lectureTextSubject, subjectId: lecture.id, reason: "文字已全部删去" });
  }
  const snapshot: LectureText = { ownTitle, summary, placeText, audience };
  return submitRevision(work, { ...submission(work, lecture.id), kind: "lecture", title: ownTitle ?? summary ?? placeText ?? audience ?? "", organisationId, snapshot });
}

/** Puts a topic's title forward for review. */
export async function submitTopicText(work: UnitOfWork, topic: Pick<Topic, "id" | "title">): Promise<Outcome<unknown>> {
  const snapshot: TopicText = { title: topic.title };
  return submitRevision(work, { ...submission(work, topic.id), kind: "topic", title: topic.title, organisationId: null, snapshot });
}

/** Puts a template's words forward for review. */
export async function submitTemplateText(work: UnitOfWork, template: LectureTemplate, organisationId: string | null): Promise<Outcome<unknown>> {
  const snapshot: TemplateText = { summary: template.summary, audience: template.audience };
  return submitRevision(work, { ...submission(work, template.id), subjectType: templateTextSubject, title: template.name, organisationId, snapshot });
}

function submission(work: UnitOfWork, subjectId: string) {
  const author = work.actor.kind === "staff" ? `staff:${work.actor.accountId}` : null;
  return { subjectType: lectureTextSubject, subjectId, authors: author === null ? [] : [author], submittedBy: author, publishedAt: null };
}

/** The live texts of lectures and topics; one statement. */
export async function liveTexts(reader: Pick<Reader, "entities">, ids: readonly string[]): Promise<LiveTexts> {
  return liveSnapshots<Partial<LectureText & TopicText>>(reader, lectureTextSubject, ids);
}

/** A lecture's words as the public may read them. */
export interface PublicLectureText {
  readonly title: string;
  readonly summary: string | null;
  readonly placeText: string | null;
  readonly audience: string | null;
}

const neutralTitle = "文明实践宣讲";

/** Only what is reviewed: a word that was taken out since is gone at once, a new one waits, and meanwhile the template's stands. */
export function publicTextOf(lecture: Texted, from: Pick<Lecture, "topicId" | "templateId">, live: LiveTexts): PublicLectureText {
  const reviewed = live.get(lecture.id)?.snapshot;
  const own = (field: keyof LectureText): string | null => (lecture[field] === null ? null : (reviewed?.[field] ?? null));
  const lent = (id: string | null): Partial<LectureText & TopicText> => (id === null ? {} : (live.get(id)?.snapshot ?? {}));
  const template = lent(from.templateId);
  return {
    title: own("ownTitle") ?? lent(from.topicId).title ?? neutralTitle, summary: own("summary") ?? template.summary ?? null,
    placeText: own("placeText"), audience: own("audience") ?? template.audience ?? null,
  };
}

