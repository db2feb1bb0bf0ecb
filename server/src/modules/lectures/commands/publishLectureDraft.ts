import { refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { checkStep, takeStep, type Activity } from "../../activities";
import { askedNow, notAsked, othersNeeded, signAnnouncement } from "../announcementRule";
import { checkMoment } from "../checkMoment";
import { findConflicts } from "../conflicts";
import { Lecture } from "../lecture.entity";
import { lectureEvent, lectureEvents } from "../lecture.events";
import { openLecture, type LockedLecture } from "../lockLecture";

export interface PublishLectureDraft {
  readonly id: string;
  readonly version: number;
  readonly allowConflicts?: boolean;
}

/**
 * Announces a draft, if its time, station, lecturers and room still allow it. In a guard period the first who does so asks for it, and the
 * draft stays one until a second person does the same: that is the second signature.
 */
export async function publishLectureDraft(work: UnitOfWork, request: PublishLectureDraft): Promise<Outcome<Activity>> {
  const opened = await openLecture(work, request.id);
  if (!opened.ok) return opened;
  const { activity, station } = opened.value;
  const fits = checkStep(activity, "publish", work.now);
  if (!fits.ok) return fits;
  const refusals = [...checkMoment(work, station, activity), ...(request.allowConflicts === true ? [] : await conflictsOf(work, opened.value))];
  if (refusals.length > 0) return refuseAll(refusals);
  const needed = await othersNeeded(work, activity);
  if (needed > 0 && opened.value.lecture.announceAskedAt === null) return ask(work, request, opened.value);
  const signed = needed > 0 ? await signAnnouncement(work, opened.value, needed) : succeed(true);
  if (!signed.ok) return signed;
  return signed.value ? announce(work, request, activity) : takeStep(work, activity, { command: "edit", version: request.version, change: {}, reason: "签字" });
}

async function announce(work: UnitOfWork, request: PublishLectureDraft, activity: Activity): Promise<Outcome<Activity>> {
  const published = await takeStep(work, activity, { command: "publish", version: request.version, change: {} });
  if (!published.ok) return published;
  await work.entities.update(Lecture, { id: activity.id }, notAsked);
  work.record(lectureEvent(lectureEvents.scheduled, activity));
  return published;
}

async function ask(work: UnitOfWork, request: PublishLectureDraft, { activity }: LockedLecture): Promise<Outcome<Activity>> {
  const asked = await takeStep(work, activity, { command: "edit", version: request.version, change: {}, reason: "提请签字公布" });
  if (!asked.ok) return asked;
  await work.entities.update(Lecture, { id: activity.id }, askedNow(work));
  work.record(lectureEvent(lectureEvents.changed, activity));
  return asked;
}

function conflictsOf(work: UnitOfWork, { activity, lecturers }: LockedLecture) {
  const { id, startsAt, endsAt, facilityId } = activity;
  return findConflicts(work, { id, startsAt, endsAt, facilityId, lecturers: lecturers.map(({ lecturer }) => lecturer) });
}
