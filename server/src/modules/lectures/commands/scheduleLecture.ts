import { newId } from "../../../kernel/id";
import { notAllowed, notFound, refuse, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Activity, logTransition } from "../../activities";
import type { Station, StationTier } from "../../stations";
import type { Worded } from "../../wording";
import { askedNow, notAsked, othersNeeded } from "../announcementRule";
import { assignLecturers } from "../assignLecturers";
import { checkMoment } from "../checkMoment";
import { checkReferences, type LectureReferences } from "../checkReferences";
import { findConflicts } from "../conflicts";
import { checkContactWords } from "../contactWords";
import { Lecture } from "../lecture.entity";
import { lectureEvent, lectureEvents } from "../lecture.events";
import { canScheduleLecture } from "../lecture.policy";
import { checkDetails, checkTimes, mergeDetails, noDetails, type LectureDetails, type LectureDetailsInput } from "../lectureDetails";
import { submitLectureText } from "../lectureText";
import type { LecturerTier } from "../lecturer.entity";
import { lockLecturers, lockStation, type TeamedLecturer } from "../lockLecture";

export interface ScheduleLecture extends LectureDetailsInput, Worded {
  /** Chosen by the caller; the same id again gives the same lecture. */
  readonly requestId: string;
  readonly stationId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly asDraft?: boolean;
  /** 补录: entered after it took place. */
  readonly lateEntry?: boolean;
  /** The caller knows that lecturer or room is taken and wants it all the same. */
  readonly allowConflicts?: boolean;
}

interface Plan {
  readonly request: ScheduleLecture;
  readonly details: LectureDetails;
  readonly station: Station;
  readonly lecturers: readonly TeamedLecturer[];
}

const tierOfStation: Readonly<Record<StationTier, LecturerTier>> = { CENTRE: "COUNTY", INSTITUTE: "TOWNSHIP", STATION: "VILLAGE", POINT: "VILLAGE" };

/** Plans a lecture at a station, as a draft or announced at once, in a guard period by a second person's signature; idempotent on `requestId`. */
export async function scheduleLecture(work: UnitOfWork, request: ScheduleLecture): Promise<Outcome<Activity>> {
  const details = mergeDetails(noDetails, request);
  const station = await lockStation(work, request.stationId);
  if (!station) return notFound("没有找到这个阵地", ["stationId"]);
  const lecturers = await lockLecturers(work, details.lecturerIds);
  if (!canScheduleLecture(work.actor, station, lecturers.map(({ teamIds }) => teamIds))) return notAllowed("这个阵地不在您负责的范围内，不能在这里安排宣讲");
  const known = await work.entities.findOneBy(Activity, { requestId: request.requestId });
  if (known) return repeated(work, known, request);
  const plan = { request, details, station, lecturers };
  const broken = [...checkTimes(request), ...checkDetails(details), ...checkMoment(work, station, { startsAt: request.startsAt, lateEntry: request.lateEntry === true })];
  if (broken.length > 0) return refuseAll(broken);
  const references = await checkReferences(work, details, { stationId: station.id, lecturers });
  const refusals = [...references.refusals, ...(await conflictsOf(work, plan))];
  return refusals.length > 0 ? refuseAll(refusals) : insertLecture(work, plan, references);
}

function repeated(work: UnitOfWork, known: Activity, request: ScheduleLecture): Outcome<Activity> {
  if (known.createdBy === ownerOf(work) && known.stationId === request.stationId && known.kind === "LECTURE") return succeed(known);
  return refuse({ code: "CONFLICT", message: "这个请求编号已经用过，请刷新页面再提交", field: ["requestId"] });
}

async function conflictsOf(work: UnitOfWork, { request, details, lecturers }: Plan): Promise<Refusal[]> {
  if (request.asDraft === true || request.allowConflicts === true) return [];
  const { startsAt, endsAt } = request;
  return findConflicts(work, { id: null, startsAt, endsAt, lecturers: lecturers.map(({ lecturer }) => lecturer), facilityId: details.facilityId });
}

function newActivity(work: UnitOfWork, { request, details, station }: Plan, isDraft: boolean): Activity {
  const { ownTitle, summary, facilityId, placeText, capacity, workClassId, formId, audience, contactPhone } = details;
  return Object.assign(new Activity(), {
    ownTitle, summary, facilityId, placeText, capacity, workClassId, formId, audience, contactPhone, id: newId(work.now), version: 1, kind: "LECTURE", seriesId: null, stationId: station.id, startsAt: request.startsAt,
    endsAt: request.endsAt, status: isDraft ? "DRAFT" : "SCHEDULED", headCount: null, changeKind: null, originalStartsAt: null,
    originalEndsAt: null, originalPlace: null, changeReason: null, changePhone: null, changedAt: null, scheduledAt: isDraft ? null : work.now,
    lateEntry: request.startsAt < work.now, requestId: request.requestId, createdBy: ownerOf(work), createdAt: work.now, updatedAt: work.now,
  });
}

function ownerOf({ actor }: UnitOfWork): string | null {
  return actor.kind === "staff" ? actor.accountId : null;
}

async function insertLecture(work: UnitOfWork, plan: Plan, { topic }: LectureReferences): Promise<Outcome<Activity>> {
  const { station } = plan;
  const { topicId, templateId, lecturerIds } = plan.details;
  // In a guard period nobody announces alone: the lecture waits as a draft that its clerk asks to announce.
  const waits = plan.request.asDraft !== true && (await othersNeeded(work, plan.request)) > 0;
  const activity = newActivity(work, plan, waits || plan.request.asDraft === true);
  if (topic) Object.assign(activity, { seriesId: topic.seriesId, workClassId: activity.workClassId ?? topic.workClassId, formId: activity.formId ?? topic.formId });
  const worded = await checkContactWords(work, activity.id, { after: activity }, plan.request);
  if (!worded.ok) return worded;
  await work.entities.insert(Activity, activity);
  await work.entities.insert(Lecture, { id: activity.id, topicId, templateId, ...(waits ? askedNow(work) : notAsked), tier: tierOfStation[station.tier] });
  await assignLecturers(work, activity.id, lecturerIds);
  await logTransition(work, { activityId: activity.id, command: "schedule", from: null, to: activity.status, reason: null });
  const submitted = await submitLectureText(work, activity, station.organisationId);
  if (!submitted.ok) return submitted;
  work.record(lectureEvent(activity.status === "DRAFT" ? lectureEvents.changed : lectureEvents.scheduled, activity));
  return succeed(activity);
}
