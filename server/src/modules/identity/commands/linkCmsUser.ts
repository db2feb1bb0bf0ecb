import { notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { cmsUserRefusals } from "../accountRules";
import { StaffAccount } from "../staffAccount.entity";
import { canManageStaff } from "../staffAccount.policy";

/** Says which CMS user a member of staff is; null takes the link away. */
export async function linkCmsUser(work: UnitOfWork, request: { readonly id: string; readonly cmsUserId: string | null }): Promise<Outcome<StaffAccount>> {
  if (!canManageStaff(work.actor)) return notAllowed();
  const account = await work.entities.findOneBy(StaffAccount, { id: request.id });
  if (!account) return notFound("没有这个账号");
  const cmsUserId = request.cmsUserId?.trim() || null;
  const refusals = await cmsUserRefusals(work, account.id, cmsUserId);
  if (refusals.length > 0) return refuseAll(refusals);
  const change = { cmsUserId, version: account.version + 1, updatedAt: work.now };
  await work.entities.update(StaffAccount, { id: account.id }, change);
  work.record({ type: "identity.CmsUserLinked", payload: { accountId: account.id, cmsUserId } });
  return succeed(Object.assign(account, change));
}
