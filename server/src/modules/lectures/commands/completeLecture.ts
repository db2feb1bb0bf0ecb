import { invalid, refuseAll, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { takeStep, type Activity } from "../../activities";
import { lectureEvent, lectureEvents } from "../lecture.events";
import { checkDetails, mergeDetails } from "../lectureDetails";
import { detailsOf } from "../lectureState";
import { submitLectureText } from "../lectureText";
import { openLecture } from "../lockLecture";

export interface CompleteLecture {
  readonly id: string;
  readonly version: number;
  /** 人次. */
  readonly headCount: number;
  readonly summary?: string | null;
}

/** 登记完成: records that a lecture was held and how many came; from then on it counts. */
export async function completeLecture(work: UnitOfWork, request: CompleteLecture): Promise<Outcome<Activity>> {
  const opened = await openLecture(work, request.id);
  if (!opened.ok) return opened;
  const { activity, station } = opened.value;
  const { summary } = mergeDetails(detailsOf(opened.value), request.summary === undefined ? {} : { summary: request.summary });
  const refusals = checkDetails({ ...detailsOf(opened.value), summary }).filter(({ field }) => field[0] === "summary");
  if (!Number.isInteger(request.headCount) || request.headCount < 0 || request.headCount > 100_000) {
    refusals.push(invalid("headCount", "人次应为0到100000之间的整数"));
  }
  if (refusals.length > 0) return refuseAll(refusals);
  const change = { headCount: request.headCount, summary };
  const completed = await takeStep(work, activity, { command: "complete", version: request.version, change });
  if (!completed.ok) return completed;
  if (summary !== activity.summary) {
    const submitted = await submitLectureText(work, completed.value, station.organisationId);
    if (!submitted.ok) return submitted;
  }
  work.record(lectureEvent(lectureEvents.completed, activity));
  return completed;
}
