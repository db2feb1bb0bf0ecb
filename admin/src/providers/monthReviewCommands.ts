import * as documents from '../../../schema/generated/admin/graphql';
import { request } from './client';
import type { UserError } from './errors';

export type MonthTexts = documents.MonthLectureTextsQuery['found'];
export type MonthText = documents.MonthTextFragment;
type BatchOutcome = documents.RevisionsApproveMutation['outcome'];
export type BatchApproved = NonNullable<BatchOutcome['revisions']>[number];

/** What of a month's lectures waits for the signed-in reviewer. */
export const monthTexts = async (month: string, within: string | null, signal?: AbortSignal): Promise<MonthTexts> =>
  (await request(documents.MonthLectureTextsDocument, { month, within }, signal)).found;

/** Passes texts together, all or none; what stands in the way is an answer here, told row by row. */
export async function approveTogether(input: documents.ApproveRevisionsInput): Promise<{ approved: readonly BatchApproved[]; refusals: readonly UserError[] }> {
  const { outcome } = await request(documents.RevisionsApproveDocument, { input });
  return { approved: outcome.revisions ?? [], refusals: outcome.userErrors };
}
