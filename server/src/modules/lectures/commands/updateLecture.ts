import { notAllowed, refuseAll, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { changeNote, checkStep, originalTimes, takeStep, type Activity } from "../../activities";
import type { Worded } from "../../wording";
import { askAnew } from "../announcementRule";
import { assignLecturers } from "../assignLecturers";
import { checkReferences } from "../checkReferences";
import { findConflicts } from "../conflicts";
import { checkContactWords } from "../contactWords";
import { Lecture } from "../lecture.entity";
import { lectureEvent, lectureEvents } from "../lecture.events";
import { canScheduleLecture } from "../lecture.policy";
import { checkDetails, mergeDetails, type LectureDetails, type LectureDetailsInput } from "../lectureDetails";
import { detailsOf } from "../lectureState";
import { announcedPlace } from "../lecturePlace";
import { submitLectureText } from "../lectureText";
import { lockLecturers, openLecture, type LockedLecture, type TeamedLecturer } from "../lockLecture";

export interface UpdateLecture extends LectureDetailsInput, Worded {
  readonly id: string;
  readonly version: number;
  readonly allowConflicts?: boolean;
}

interface Edit {
  readonly request: UpdateLecture;
  readonly locked: LockedLecture;
  readonly details: LectureDetails;
  readonly lecturers: readonly TeamedLecturer[];
}

/** Changes what a lecture says of itself; another place of an announced lecture is shown as changed. */
export async function updateLecture(work: UnitOfWork, request: UpdateLecture): Promise<Outcome<Activity>> {
  const opened = await openLecture(work, request.id);
  if (!opened.ok) return opened;
  const locked = opened.value;
  const fits = checkStep(locked.activity, "edit", work.now);
  if (!fits.ok) return fits;
  const details = mergeDetails(detailsOf(locked), request);
  const lecturers = await lockLecturers(work, details.lecturerIds);
  if (!canScheduleLecture(work.actor, locked.station, lecturers.map(({ teamIds }) => teamIds))) return notAllowed("只能安排您负责的宣讲团的宣讲员");
  const edit = { request, locked, details, lecturers };
  const refusals = await refusalsOf(work, edit);
  return refusals.length > 0 ? refuseAll(refusals) : save(work, edit);
}

async function refusalsOf(work: UnitOfWork, { request, locked, details, lecturers }: Edit): Promise<Refusal[]> {
  const { activity, station } = locked;
  const references = await checkReferences(work, details, { stationId: station.id, lecturers });
  const broken = [...checkDetails(details), ...references.refusals];
  if (broken.length > 0 || activity.status !== "SCHEDULED" || request.allowConflicts === true) return broken;
  const known = new Set(locked.lecturers.map(({ lecturer }) => lecturer.id));
  const { id, startsAt, endsAt } = activity;
  return findConflicts(work, {
    id, startsAt, endsAt, lecturers: lecturers.map(({ lecturer }) => lecturer).filter((lecturer) => !known.has(lecturer.id)),
    facilityId: details.facilityId === activity.facilityId ? null : details.facilityId,
  });
}

async function save(work: UnitOfWork, { request, locked, details }: Edit): Promise<Outcome<Activity>> {
  const { activity, station } = locked;
  const { topicId, templateId, lecturerIds, ...told } = details;
  const worded = await checkContactWords(work, activity.id, { after: details, before: activity }, request);
  if (!worded.ok) return worded;
  const change: Partial<Activity> = { ...told, ...(await relocation(work, locked, details)) };
  const edited = await takeStep(work, activity, { command: "edit", version: request.version, change });
  if (!edited.ok) return edited;
  await work.entities.update(Lecture, { id: activity.id }, { topicId, templateId });
  await askAnew(work, locked);
  await assignLecturers(work, activity.id, lecturerIds);
  const submitted = await submitLectureText(work, edited.value, station.organisationId);
  if (!submitted.ok) return submitted;
  work.record(lectureEvent(lectureEvents.changed, activity));
  return edited;
}

async function relocation(work: UnitOfWork, { activity, station }: LockedLecture, details: LectureDetails): Promise<Partial<Activity>> {
  const isAnnounced = activity.status === "SCHEDULED" || activity.status === "POSTPONED";
  if (!isAnnounced || (details.facilityId === activity.facilityId && details.placeText === activity.placeText)) return {};
  const original = originalTimes(activity, work.now);
  original.originalPlace ??= await announcedPlace(work, activity, station);
  const isTimeToo = original.originalStartsAt?.getTime() !== activity.startsAt.getTime() || activity.status === "POSTPONED";
  // A move in time that is still being told says more than the move of place, and has a reason.
  if (isTimeToo) return original;
  return { ...original, ...changeNote("RELOCATED", { reason: null, phone: details.contactPhone ?? station.phone }, work.now) };
}
