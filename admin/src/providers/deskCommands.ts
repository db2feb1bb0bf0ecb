import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export type DeskRow = documents.DeskRowFragment;
export type DeskRevision = documents.DeskRevisionFragment;
export type WiderRequest = documents.WiderWordsFragment;
export type DeskStep = documents.DeskStepFragment;
export type Decided = documents.DecidedFragment;
export type DeskCounts = documents.DeskCountsQuery['reviewDeskCounts'];
export type DeskTray = documents.DeskTrayQuery['page'];

/** Which part of which tray. */
export interface TrayQuestion {
  box: documents.DeskBox;
  filter: documents.ReviewDeskFilter;
  first: number;
  offset: number;
}

const mostAtOnce = 100;

export const deskTray = async (question: TrayQuestion, signal?: AbortSignal): Promise<DeskTray> =>
  (await request(documents.DeskTrayDocument, question, signal)).page;

export const deskCounts = async (signal?: AbortSignal): Promise<DeskCounts> => (await request(documents.DeskCountsDocument, {}, signal)).reviewDeskCounts;

export const deskThemes = async (signal?: AbortSignal): Promise<string[]> => (await request(documents.DeskThemesDocument, {}, signal)).reviewDeskThemes;

export const deskRevision = async (id: string, signal?: AbortSignal): Promise<DeskRevision | null> =>
  (await request(documents.DeskRevisionOneDocument, { id }, signal)).revision ?? null;

/** The first few of a tray, to go on with. */
export const deskNext = async (box: documents.DeskBox, signal?: AbortSignal): Promise<documents.DeskNextQuery['page']> =>
  (await request(documents.DeskNextDocument, { box }, signal)).page;

/** A whole tray, for its CSV. */
export async function wholeTray(question: Pick<TrayQuestion, 'box' | 'filter'>): Promise<DeskRow[]> {
  const rows: DeskRow[] = [];
  for (;;) {
    const { nodes, totalCount } = await deskTray({ ...question, first: mostAtOnce, offset: rows.length });
    rows.push(...nodes);
    if (nodes.length === 0 || rows.length >= totalCount) return rows;
  }
}

export const approveRevision = (input: documents.ApproveRevisionInput) => command(documents.RevisionApproveDocument, input);
export const proofreadRevision = (input: documents.ProofreadRevisionInput) => command(documents.RevisionProofreadDocument, input);
export const returnRevision = (input: documents.ReturnRevisionInput) => command(documents.RevisionReturnDocument, input);
export const signRevision = (input: documents.SignRevisionInput) => command(documents.RevisionSignDocument, input);
export const takeBackRevision = (input: documents.TakeBackRevisionInput) => command(documents.RevisionTakeBackDocument, input);
export const resubmitRevision = (input: documents.ResubmitRevisionInput) => command(documents.RevisionResubmitDocument, input);
export const signWiderRequest = (input: documents.SignWiderRequestInput) => command(documents.WiderRequestSignDocument, input);
export const declineWiderRequest = (input: documents.DeclineWiderRequestInput) => command(documents.WiderRequestDeclineDocument, input);
