import { notAllowed, notFound, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { emailHash } from "../email";
import { SignInFailure } from "../signInFailure.entity";
import { StaffAccount } from "../staffAccount.entity";
import { canManageStaff } from "../staffAccount.policy";
import { StaffSession } from "../staffSession.entity";

/** Gives a member of staff a password to be changed at the next sign-in; ends all sessions and any lock-out. */
export async function resetStaffPassword(work: UnitOfWork, request: { readonly id: string; readonly passwordHash: string }): Promise<Outcome<StaffAccount>> {
  if (!canManageStaff(work.actor)) return notAllowed();
  const account = await work.entities.findOneBy(StaffAccount, { id: request.id });
  if (!account) return notFound("没有这个账号");
  const change = { passwordHash: request.passwordHash, mustChangePassword: true, version: account.version + 1, updatedAt: work.now };
  await work.entities.update(StaffAccount, { id: account.id }, change);
  await work.entities.delete(StaffSession, { accountId: account.id });
  await work.entities.delete(SignInFailure, { emailHash: emailHash(account.email) });
  work.record({ type: "identity.PasswordReset", payload: { accountId: account.id } });
  return succeed(Object.assign(account, change));
}
