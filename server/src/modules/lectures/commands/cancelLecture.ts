import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { changeNote, checkStep, originalTimes, takeStep, type Activity, type ActivityCommand } from "../../activities";
import { changeReason, type LectureChange } from "../changeReason";
import { lectureEvent, lectureEvents } from "../lecture.events";
import { openLecture } from "../lockLecture";

/** 取消: calls a lecture off before its start; everywhere it says 已取消 with reason and telephone. */
export async function cancelLecture(work: UnitOfWork, request: LectureChange): Promise<Outcome<Activity>> {
  return callOff(work, request, "cancel");
}

/** 停办: breaks a lecture off after its start; it does not count. */
export async function abortLecture(work: UnitOfWork, request: LectureChange): Promise<Outcome<Activity>> {
  return callOff(work, request, "abort");
}

async function callOff(work: UnitOfWork, request: LectureChange, command: ActivityCommand): Promise<Outcome<Activity>> {
  const opened = await openLecture(work, request.id);
  if (!opened.ok) return opened;
  const { activity } = opened.value;
  const fits = checkStep(activity, command, work.now);
  if (!fits.ok) return fits;
  const why = await changeReason(work, request, opened.value);
  if (!why.ok) return why;
  const change = { ...originalTimes(activity, work.now), ...changeNote("CANCELLED", why.value, work.now) };
  const ended = await takeStep(work, activity, { command, version: request.version, change, reason: why.value.reason });
  if (ended.ok) work.record(lectureEvent(lectureEvents.cancelled, activity));
  return ended;
}
