import type { DomainEvent } from "../../kernel/domainEvent";

/** What every event of a lecture tells. */
export interface LectureFact {
  readonly lectureId: string;
  readonly stationId: string;
}

export const lectureEvents = {
  scheduled: "lectures.LectureScheduled",
  rescheduled: "lectures.LectureRescheduled",
  postponed: "lectures.LecturePostponed",
  cancelled: "lectures.LectureCancelled",
  changed: "lectures.LectureChanged",
  completed: "lectures.LectureCompleted",
  lecturersChanged: "lectures.LecturersChanged",
  topicsChanged: "lectures.TopicsChanged",
  templatesChanged: "lectures.TemplatesChanged",
} as const;

/** The event of this type about the lecture. */
export function lectureEvent(
  type: (typeof lectureEvents)[keyof typeof lectureEvents],
  lecture: { readonly id: string; readonly stationId: string },
): DomainEvent<LectureFact> {
  return { type, payload: { lectureId: lecture.id, stationId: lecture.stationId } };
}
