import { refuseAll, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { checkStep, takeStep, type Activity } from "../../activities";
import { checkMoment } from "../checkMoment";
import { findConflicts } from "../conflicts";
import { lectureEvent, lectureEvents } from "../lecture.events";
import { openLecture, type LockedLecture } from "../lockLecture";

export interface PublishLectureDraft {
  readonly id: string;
  readonly version: number;
  readonly allowConflicts?: boolean;
}

/** Announces a draft, if its time, station, lecturers and room still allow it. */
export async function publishLectureDraft(work: UnitOfWork, request: PublishLectureDraft): Promise<Outcome<Activity>> {
  const opened = await openLecture(work, request.id);
  if (!opened.ok) return opened;
  const { activity, station } = opened.value;
  const fits = checkStep(activity, "publish", work.now);
  if (!fits.ok) return fits;
  const refusals = [...checkMoment(work, station, activity), ...(request.allowConflicts === true ? [] : await conflictsOf(work, opened.value))];
  if (refusals.length > 0) return refuseAll(refusals);
  const published = await takeStep(work, activity, { command: "publish", version: request.version, change: {} });
  if (published.ok) work.record(lectureEvent(lectureEvents.scheduled, activity));
  return published;
}

function conflictsOf(work: UnitOfWork, { activity, lecturers }: LockedLecture) {
  const { id, startsAt, endsAt, facilityId } = activity;
  return findConflicts(work, { id, startsAt, endsAt, facilityId, lecturers: lecturers.map(({ lecturer }) => lecturer) });
}
