import { invalid, refuseAll, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { changeNote, checkStep, originalTimes, takeStep, type Activity, type ChangeReason } from "../../activities";
import { askAnew } from "../announcementRule";
import { changeReason, type LectureChange } from "../changeReason";
import { checkMoment } from "../checkMoment";
import { checkReferences } from "../checkReferences";
import { findConflicts } from "../conflicts";
import { lectureEvent, lectureEvents } from "../lecture.events";
import { checkDetails, checkTimes, mergeDetails } from "../lectureDetails";
import { detailsOf } from "../lectureState";
import { announcedPlace } from "../lecturePlace";
import { submitLectureText } from "../lectureText";
import { openLecture, type LockedLecture } from "../lockLecture";

export interface RescheduleLecture extends LectureChange {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Left out, the place stays. */
  readonly facilityId?: string | null;
  readonly placeText?: string | null;
  readonly allowConflicts?: boolean;
}

/** 改期: gives a lecture a known new time, and a place if it changes; everywhere it says 原定…改为… with reason and telephone. */
export async function rescheduleLecture(work: UnitOfWork, request: RescheduleLecture): Promise<Outcome<Activity>> {
  const opened = await openLecture(work, request.id);
  if (!opened.ok) return opened;
  const locked = opened.value;
  const fits = checkStep(locked.activity, "reschedule", work.now);
  if (!fits.ok) return fits;
  const why = await changeReason(work, request, locked);
  const refusals = [...(why.ok ? [] : why.refusals), ...(await refusalsOf(work, request, locked))];
  if (!why.ok || refusals.length > 0) return refuseAll(refusals);
  return move(work, request, locked, why.value);
}

async function refusalsOf(work: UnitOfWork, request: RescheduleLecture, locked: LockedLecture): Promise<Refusal[]> {
  const { activity, station, lecturers } = locked;
  const details = mergeDetails(detailsOf(locked), placeOf(request));
  const broken = [...checkTimes(request), ...checkDetails(details), ...checkMoment(work, station, { startsAt: request.startsAt, lateEntry: false })];
  if (isSameTime(activity, request)) broken.push(invalid("startsAt", "新的时间和原来的一样；只换地点请用“修改”"));
  const references = await checkReferences(work, details, { stationId: station.id, lecturers });
  broken.push(...references.refusals);
  if (broken.length > 0 || activity.status === "DRAFT" || request.allowConflicts === true) return broken;
  const { startsAt, endsAt } = request;
  return findConflicts(work, { id: activity.id, startsAt, endsAt, lecturers: lecturers.map(({ lecturer }) => lecturer), facilityId: details.facilityId });
}

function isSameTime(activity: Activity, request: RescheduleLecture): boolean {
  if (activity.status !== "SCHEDULED") return false;
  return activity.startsAt.getTime() === request.startsAt.getTime() && activity.endsAt.getTime() === request.endsAt.getTime();
}

function placeOf(request: RescheduleLecture): { facilityId?: string | null; placeText?: string | null } {
  return {
    ...(request.facilityId === undefined ? {} : { facilityId: request.facilityId }),
    ...(request.placeText === undefined ? {} : { placeText: request.placeText }),
  };
}

async function move(work: UnitOfWork, request: RescheduleLecture, locked: LockedLecture, why: ChangeReason): Promise<Outcome<Activity>> {
  const { activity, station } = locked;
  const { facilityId, placeText } = mergeDetails(detailsOf(locked), placeOf(request));
  const isMoved = facilityId !== activity.facilityId || placeText !== activity.placeText;
  const { startsAt, endsAt } = request;
  const change: Partial<Activity> = { startsAt, endsAt, facilityId, placeText };
  if (activity.status !== "DRAFT") {
    const original = originalTimes(activity, work.now, request);
    if (isMoved) original.originalPlace ??= await announcedPlace(work, activity, station);
    Object.assign(change, original, changeNote("RESCHEDULED", why, work.now));
  }
  const moved = await takeStep(work, activity, { command: "reschedule", version: request.version, change, reason: why.reason });
  if (!moved.ok) return moved;
  await askAnew(work, locked);
  if (isMoved) {
    const submitted = await submitLectureText(work, moved.value, station.organisationId);
    if (!submitted.ok) return submitted;
  }
  work.record(lectureEvent(lectureEvents.rescheduled, activity));
  return moved;
}
