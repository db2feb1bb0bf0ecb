import type { BoardLecture } from "../lectures";
import type { FeedEvent } from "./feedItem";

const hour = 3_600_000;

/** How a lecture stands before the public during a span of time. */
export interface LectureStanding {
  readonly event: FeedEvent;
  /** Null: from now on. */
  readonly from: Date | null;
  readonly until: Date;
}

/**
 * How a lecture stands from now on, in order of time: a change until an hour past the old start,
 * then the new time and place as if they had always been so. A screen without a line follows it by its own clock.
 */
export function lectureStandings(lecture: BoardLecture): LectureStanding[] {
  const { status, startsAt, endsAt, showUntil } = lecture;
  const told = { event: eventOf(lecture), from: null, until: showUntil };
  if (startsAt === null || endsAt === null || status === "CANCELLED" || status === "POSTPONED") return [told];
  const oldStart = status === "RESCHEDULED" ? lecture.originalStartsAt : lecture.originalPlace === null ? null : startsAt;
  if (oldStart === null) return [told];
  const changeEnds = new Date(oldStart.getTime() + hour);
  const usual = { event: eventOf({ ...lecture, status: "SCHEDULED", originalPlace: null }), from: changeEnds, until: endsAt };
  return changeEnds < endsAt ? [{ ...told, until: changeEnds }, usual] : [told];
}

function eventOf(lecture: BoardLecture): FeedEvent {
  const { status, topic, lecturers, place, originalPlace, phone, reason } = lecture;
  const isHeld = status === "SCHEDULED" || status === "RESCHEDULED";
  return {
    status, topic, lecturers, place, originalPlace, phone,
    startsAt: isHeld ? lecture.startsAt : null,
    endsAt: isHeld ? lecture.endsAt : null,
    originalStartsAt: oldStartOf(lecture),
    reason: status === "SCHEDULED" && originalPlace === null ? null : reason,
  };
}

// What is called off is the time that stood last; what is moved is known by the time announced first.
function oldStartOf({ status, startsAt, originalStartsAt }: BoardLecture): Date | null {
  if (status === "SCHEDULED") return null;
  return status === "CANCELLED" ? (startsAt ?? originalStartsAt) : originalStartsAt;
}
