import type { LectureMessage } from "./lectureSpeech";
import type { PublicLectureView } from "./queries/publicLectures";

/** A lecture as the message that anybody may pass on: reviewed words only. */
export function publicMessage(view: PublicLectureView, url: string): LectureMessage {
  const { topic, stationName, place, status, originalStartsAt, originalEndsAt, originalPlace, lecturers, audience, reason, phone, row } = view;
  return {
    title: topic, stationName, place, originalStartsAt, originalEndsAt, originalPlace, lecturers, audience, reason, phone, url,
    status: status === "ENDED" ? "SCHEDULED" : status, startsAt: view.startsAt ?? row.startsAt, endsAt: view.endsAt ?? row.endsAt,
  };
}
