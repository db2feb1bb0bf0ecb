import type { LectureDetails } from "./lectureDetails";
import type { LockedLecture } from "./lockLecture";

/** The details of a lecture as they stand. */
export function detailsOf({ activity, lecture, lecturers }: LockedLecture): LectureDetails {
  const { ownTitle, summary, facilityId, placeText, capacity, workClassId, formId, audience, contactPhone } = activity;
  return {
    topicId: lecture.topicId, templateId: lecture.templateId, ownTitle, summary, facilityId, placeText, capacity, workClassId, formId, audience, contactPhone,
    lecturerIds: lecturers.map(({ lecturer }) => lecturer.id),
  };
}
