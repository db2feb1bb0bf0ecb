import type { NoticedLecture } from "../content";
import type { FeedWindow } from "./feedItem";

const hour = 3_600_000;

/** How long a notice of a lecture may be shown: until the lecture's end, and a change until an hour past the old start. */
export function noticeSpan(lecture: NoticedLecture | null, span: FeedWindow): FeedWindow {
  if (lecture === null) return span;
  const until = noticeEnds(lecture);
  return until < span.until ? { from: span.from < until ? span.from : until, until } : span;
}

/** From when on no feed tells of the lecture in a notice. */
export function noticeEnds({ status, startsAt, endsAt, originalStartsAt }: NoticedLecture): Date {
  const oldStart = originalStartsAt !== null && originalStartsAt > startsAt ? originalStartsAt : startsAt;
  const told = new Date(oldStart.getTime() + hour);
  if (status === "CANCELLED" || status === "POSTPONED") return told;
  return status === "RESCHEDULED" && originalStartsAt !== null && told > endsAt && oldStart === originalStartsAt ? told : endsAt;
}
