import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { changeNote, checkStep, originalTimes, takeStep, type Activity } from "../../activities";
import { changeReason, type LectureChange } from "../changeReason";
import { lectureEvent, lectureEvents } from "../lecture.events";
import { openLecture } from "../lockLecture";

/** 延期: puts a lecture off while the new time is unknown; it can be rescheduled or cancelled later. */
export async function postponeLecture(work: UnitOfWork, request: LectureChange): Promise<Outcome<Activity>> {
  const opened = await openLecture(work, request.id);
  if (!opened.ok) return opened;
  const { activity } = opened.value;
  const fits = checkStep(activity, "postpone", work.now);
  if (!fits.ok) return fits;
  const why = await changeReason(work, request, opened.value);
  if (!why.ok) return why;
  const change = { ...originalTimes(activity, work.now), ...changeNote("POSTPONED", why.value, work.now) };
  const postponed = await takeStep(work, activity, { command: "postpone", version: request.version, change, reason: why.value.reason });
  if (postponed.ok) work.record(lectureEvent(lectureEvents.postponed, activity));
  return postponed;
}
