import { conflict, notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Worded } from "../../wording";
import { checkStaffName, cmsUserRefusals, lockAdministrators, noAdministratorLeft, personRefusals } from "../accountRules";
import { replaceRoles, roleRefusals, type RoleRequest } from "../roleRequest";
import { StaffAccount } from "../staffAccount.entity";
import { canManageStaff } from "../staffAccount.policy";
import { StaffSession } from "../staffSession.entity";

export interface UpdateStaffAccount extends Worded {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly active?: boolean | null;
  readonly roles?: readonly RoleRequest[] | null;
  readonly cmsUserId?: string | null;
}

/** Changes a member of staff; a deactivated one is signed out at once, and the last administrator stays one. */
export async function updateStaffAccount(work: UnitOfWork, request: UpdateStaffAccount): Promise<Outcome<StaffAccount>> {
  if (!canManageStaff(work.actor)) return notAllowed();
  await lockAdministrators(work);
  const account = await work.entities.findOneBy(StaffAccount, { id: request.id });
  if (!account) return notFound("没有这个账号");
  const next = nextOf(account, request);
  const refusals = [...personRefusals(next), ...(await cmsUserRefusals(work, account.id, next.cmsUserId))];
  if (request.roles) refusals.push(...(await roleRefusals(work.entities, request.roles)));
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkStaffName(work, account.id, { after: next.name, before: account.name }, request);
  if (!worded.ok) return worded;
  const change = { ...next, version: request.version + 1, updatedAt: work.now };
  const changed = await work.entities.update(StaffAccount, { id: account.id, version: request.version }, change);
  if (changed.affected === 0) return conflict();
  const consequence = await followRights(work, request, next.active);
  if (consequence) return consequence;
  work.record({ type: "identity.StaffAccountChanged", payload: { accountId: account.id } });
  return succeed(Object.assign(account, change));
}

/** Puts the new rights in force; answers the refusal when they would leave nobody to administer the portal. */
async function followRights(work: UnitOfWork, { id, roles }: UpdateStaffAccount, active: boolean): Promise<Outcome<never> | null> {
  if (roles) await replaceRoles(work, id, roles);
  if (!active) await work.entities.delete(StaffSession, { accountId: id });
  return roles || !active ? noAdministratorLeft(work) : null;
}

function nextOf(account: StaffAccount, { name, phone, active, cmsUserId }: UpdateStaffAccount) {
  return {
    name: (name ?? account.name).trim(),
    phone: phone === undefined ? account.phone : phone?.trim() || null,
    active: active ?? account.active,
    cmsUserId: cmsUserId === undefined ? account.cmsUserId : cmsUserId?.trim() || null,
  };
}
