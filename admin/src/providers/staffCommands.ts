import * as documents from '../../../schema/generated/admin/graphql';
import { command } from './client';

export const linkCmsUser = (input: documents.LinkCmsUserInput) => command(documents.StaffAccountLinkCmsUserDocument, input);

/** Sets a one-time password and gives it; it cannot be read again. */
export async function resetStaffPassword(id: string): Promise<string> {
  const { oneTimePassword } = await command(documents.StaffPasswordResetDocument, { id });
  return oneTimePassword ?? '';
}
