import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';
import { refusedDecision } from './errors';

export type HeldChange = documents.HeldChangeRowFragment;
export type HeldChangesToSign = documents.HeldChangesToSignQuery['page'];

export const signHeldChange = (input: documents.SignHeldChangeInput) => command(documents.HeldChangeSignDocument, input, refusedDecision);
export const declineHeldChange = (input: documents.DeclineHeldChangeInput) => command(documents.HeldChangeDeclineDocument, input);

/** The first few that the signed-in person may sign, and how many there are. */
export const heldChangesToSign = async (first: number, signal?: AbortSignal): Promise<HeldChangesToSign> =>
  (await request(documents.HeldChangesToSignDocument, { first }, signal)).page;
