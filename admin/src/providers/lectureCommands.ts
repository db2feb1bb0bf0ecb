import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type CalendarLecture = documents.LectureCalendarQuery['page']['nodes'][number];
export type LectureChoices = documents.LectureChoicesQuery;

export const publishLectureDraft = (input: documents.PublishLectureDraftInput) => command(documents.LecturePublishDraftDocument, input);
export const rescheduleLecture = (input: documents.RescheduleLectureInput) => command(documents.LectureRescheduleDocument, input);
export const postponeLecture = (input: documents.PostponeLectureInput) => command(documents.LecturePostponeDocument, input);
export const cancelLecture = (input: documents.CancelLectureInput) => command(documents.LectureCancelDocument, input);
export const abortLecture = (input: documents.AbortLectureInput) => command(documents.LectureAbortDocument, input);
export const completeLecture = (input: documents.CompleteLectureInput) => command(documents.LectureCompleteDocument, input);

/** All lectures of a stretch of time, page by page. */
export async function lecturesBetween(filter: documents.LectureFilter, signal?: AbortSignal): Promise<CalendarLecture[]> {
  const nodes: CalendarLecture[] = [];
  for (;;) {
    const { page } = await request(documents.LectureCalendarDocument, { filter, offset: nodes.length }, signal);
    nodes.push(...page.nodes);
    if (page.nodes.length === 0 || nodes.length >= page.totalCount) return nodes;
  }
}

/** The template that a new lecture at this station starts with, if any. */
export async function suggestedTemplate(stationId: string, signal?: AbortSignal): Promise<string | null> {
  return (await request(documents.SuggestedLectureTemplateDocument, { stationId }, signal)).template?.id ?? null;
}

export type PreviewedLecture = NonNullable<documents.LecturePreviewQuery['preview']>;

/** How a form reads before the public. */
export async function previewLecture(input: documents.LecturePreviewInput, signal?: AbortSignal): Promise<PreviewedLecture | null> {
  return (await request(documents.LecturePreviewDocument, { input }, signal)).preview ?? null;
}

/** The short lists that a lecture's form chooses from. */
export const lectureChoices = (signal?: AbortSignal): Promise<LectureChoices> => request(documents.LectureChoicesDocument, {}, signal);
