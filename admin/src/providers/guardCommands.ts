import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';

export const endGuardPeriod = (input: documents.EndGuardPeriodInput) => command(documents.GuardPeriodEndDocument, input);
export const signGuardLoosening = (input: documents.SignGuardLooseningInput) => command(documents.GuardLooseningSignDocument, input);
export const dropGuardLoosening = (input: documents.DropGuardLooseningInput) => command(documents.GuardLooseningDropDocument, input);

/** The guard periods in force now. */
export async function currentGuardPeriods(signal?: AbortSignal): Promise<documents.GuardPeriodRowFragment[]> {
  return (await request(documents.CurrentGuardPeriodsDocument, {}, signal)).periods;
}
