import { newId } from "../../../kernel/id";
import { invalid, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Worded } from "../../wording";
import { checkStaffName, personRefusals } from "../accountRules";
import { isEmail, normaliseEmail } from "../email";
import type { NewPassword } from "../password";
import { replaceRoles, roleRefusals, type RoleRequest } from "../roleRequest";
import { StaffAccount } from "../staffAccount.entity";
import { canManageStaff } from "../staffAccount.policy";

export interface CreateStaffAccount extends Worded {
  readonly name: string;
  readonly email: string;
  readonly phone?: string | null;
  readonly roles: readonly RoleRequest[];
  readonly password: NewPassword;
  /** Whether the person must choose another password after signing in; true unless said otherwise. */
  readonly mustChangePassword?: boolean;
  readonly cmsUserId?: string | null;
}

/** Adds a member of staff with roles and a first password. */
export async function createStaffAccount(work: UnitOfWork, request: CreateStaffAccount): Promise<Outcome<StaffAccount>> {
  if (!canManageStaff(work.actor)) return notAllowed();
  const name = request.name.trim();
  const phone = request.phone?.trim() || null;
  const email = normaliseEmail(request.email);
  const refusals = [...personRefusals({ name, phone }), ...(await emailRefusals(work, email)), ...(await roleRefusals(work.entities, request.roles))];
  const { password } = request;
  if (password.problem !== null) refusals.push(invalid("initialPassword", password.problem, "PASSWORD_TOO_WEAK"));
  if (refusals.length > 0 || password.hash === null) return refuseAll(refusals);
  const account = work.entities.create(StaffAccount, {
    id: newId(work.now), version: 1, name, email, phone, active: true, passwordHash: password.hash, mustChangePassword: request.mustChangePassword ?? true,
    cmsUserId: request.cmsUserId ?? null, lastSignInAt: null, createdAt: work.now, updatedAt: work.now,
  });
  const worded = await checkStaffName(work, account.id, { after: name }, request);
  if (!worded.ok) return worded;
  await work.entities.insert(StaffAccount, account);
  await replaceRoles(work, account.id, request.roles);
  work.record({ type: "identity.StaffAccountCreated", payload: { accountId: account.id } });
  return succeed(account);
}

async function emailRefusals(work: UnitOfWork, email: string): Promise<Refusal[]> {
  if (!isEmail(email)) return [invalid("email", "邮箱格式不对")];
  return (await work.entities.existsBy(StaffAccount, { email })) ? [invalid("email", "这个邮箱已有账号", "EMAIL_TAKEN")] : [];
}
