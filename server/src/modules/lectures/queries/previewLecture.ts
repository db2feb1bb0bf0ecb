import { In, type EntityManager } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { Facility, Station } from "../../stations";
import { liveSnapshots } from "../../reviews";
import { canReadLectures } from "../lecture.policy";
import { guardSentence } from "../announcementRule";
import { factsOf } from "../lectureFacts";
import { placeName } from "../lecturePlace";
import { liveTexts, templateTextSubject, type LectureText, type TemplateText } from "../lectureText";
import { Lecturer } from "../lecturer.entity";
import { fillPlaceholders, type LectureFacts } from "../placeholders";
import { wordOrNull } from "../templateRules";
import { Topic } from "../topic.entity";

export interface PreviewLecture extends Partial<Readonly<Record<keyof LectureText | "id" | "stationId" | "topicId" | "templateId" | "facilityId" | "contactPhone", string | null>>> {
  readonly lecturerIds?: readonly string[] | null;
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
}

/** How a lecture would read before the public, and what in it waits for a review. */
export interface PreviewedLecture {
  readonly title: string;
  readonly place: string;
  readonly summary: string | null;
  readonly audience: string | null;
  readonly needsReview: boolean;
  readonly waitsFor: readonly string[];
  /** Why its announcement would wait for a second person; empty on ordinary days. */
  readonly guardNotice: string;
}

interface Named {
  readonly topicTitle: string;
  readonly topicWaits: boolean;
  readonly template: TemplateText;
  readonly templateWaits: boolean;
  readonly reviewed: Partial<LectureText>;
  readonly stationName: string;
  readonly stationPhone: string | null;
  readonly facilityName: string | null;
  readonly lecturers: readonly string[];
}

const ownNames: Readonly<Record<keyof LectureText, string>> = { ownTitle: "自拟题目", summary: "内容简介", placeText: "具体地点", audience: "听众" };
const ownFields = ["ownTitle", "summary", "placeText", "audience"] as const;

/** Reads a lecture's form as the public would read the lecture, the clerk's own words taken as if reviewed. */
export async function previewLecture(reader: Reader, request: PreviewLecture, timeZone: string): Promise<PreviewedLecture | null> {
  if (!canReadLectures(reader.actor)) return null;
  const named = await whatIsNamed(reader.entities, request);
  const own = ownWords(request);
  const title = own.ownTitle ?? named.topicTitle;
  const place = placeName({ facilityName: named.facilityName, placeText: own.placeText, stationName: named.stationName });
  const waiting = ownFields.filter((field) => own[field] !== null && own[field] !== named.reviewed[field]);
  const words = own.summary ?? named.template.summary;
  return {
    title, place, summary: words && fillPlaceholders(words, factsFrom(request, named, { title, place, timeZone })),
    audience: own.audience ?? named.template.audience, needsReview: waiting.length > 0,
    waitsFor: [...waiting.map((field) => ownNames[field]), ...lentButUnreviewed(own, named)], guardNotice: await guardSentence(reader),
  };
}

function ownWords(request: PreviewLecture): LectureText {
  const { ownTitle, summary, placeText, audience } = request;
  return { ownTitle: wordOrNull(ownTitle), summary: wordOrNull(summary), placeText: wordOrNull(placeText), audience: wordOrNull(audience) };
}

function lentButUnreviewed(own: LectureText, { topicWaits, templateWaits }: Named): string[] {
  return [...(topicWaits && own.ownTitle === null ? ["菜单题目"] : []), ...(templateWaits ? ["宣讲模板"] : [])];
}

// What is still open in the form reads 待定: a lecture without a start is told like a postponed one.
function factsFrom(request: PreviewLecture, named: Named, told: { title: string; place: string; timeZone: string }): LectureFacts {
  const { startsAt, endsAt } = request;
  const { stationName, lecturers } = named;
  const times = { status: startsAt ? "SCHEDULED" : "POSTPONED", startsAt: startsAt ?? new Date(0), endsAt: endsAt ?? new Date(0) } as const;
  const facts = factsOf({ ...times, stationName, lecturers, topic: told.title, place: told.place, phone: wordOrNull(request.contactPhone) ?? named.stationPhone }, told.timeZone);
  return { ...facts, end: endsAt ? facts.end : null, topic: wordOrNull(facts.topic), station: wordOrNull(facts.station), place: wordOrNull(facts.place) };
}

async function whatIsNamed(entities: EntityManager, request: PreviewLecture): Promise<Named> {
  const [id, topicId, templateId] = [request.id, request.topicId, request.templateId].map((given) => given ?? "") as [string, string, string];
  const topic = await entities.findOneBy(Topic, { id: topicId });
  const texts = await liveTexts({ entities }, [id, topicId]);
  const template = (await liveSnapshots<TemplateText>({ entities }, templateTextSubject, [templateId])).get(templateId);
  return {
    ...titleOf(topic, texts.get(topicId)?.snapshot.title),
    template: template?.snapshot ?? { summary: null, audience: null }, templateWaits: templateId !== "" && template === undefined,
    reviewed: texts.get(id)?.snapshot ?? {}, ...(await placeOf(entities, request)), lecturers: await namesOf(entities, request.lecturerIds ?? []),
  };
}

function titleOf(topic: Topic | null, reviewed: string | undefined): Pick<Named, "topicTitle" | "topicWaits"> {
  return { topicTitle: topic?.title ?? "", topicWaits: topic !== null && reviewed !== topic.title };
}

async function placeOf(entities: EntityManager, { stationId, facilityId }: PreviewLecture): Promise<Pick<Named, "stationName" | "stationPhone" | "facilityName">> {
  const station = await entities.findOneBy(Station, { id: stationId ?? "" });
  const facility = await entities.findOneBy(Facility, { id: facilityId ?? "" });
  return { stationName: station?.name ?? "", stationPhone: station?.phone ?? null, facilityName: facility?.name ?? null };
}

async function namesOf(entities: EntityManager, ids: readonly string[]): Promise<string[]> {
  const lecturers = ids.length === 0 ? [] : await entities.findBy(Lecturer, { id: In([...ids]) });
  return ids.flatMap((id) => lecturers.filter((lecturer) => lecturer.id === id).map(({ name }) => name));
}
