import { newId } from "../../../kernel/id";
import { refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { RoleAssignment } from "../roleAssignment.entity";
import { StaffAccount } from "../staffAccount.entity";

export const firstAdministratorEmail = "admin@wenming.local";

/** The CMS makes its own first administrator while it has nobody, with the same address and password: one person, and its first number. */
const firstCmsUser = "1";

/** Makes the first administrator; refused as soon as there is any administrator, so it never resets a password. */
export async function createFirstAdministrator(work: UnitOfWork, request: { passwordHash: string }): Promise<Outcome<StaffAccount>> {
  if (await work.entities.existsBy(RoleAssignment, { role: "ADMINISTRATOR" })) {
    return refuse({ code: "ADMINISTRATOR_EXISTS", message: "已经有管理员了" });
  }
  if (await work.entities.existsBy(StaffAccount, { email: firstAdministratorEmail })) {
    return refuse({ code: "EMAIL_TAKEN", message: "这个邮箱已有账号" });
  }
  const isTaken = await work.entities.existsBy(StaffAccount, { cmsUserId: firstCmsUser });
  const account = work.entities.create(StaffAccount, {
    id: newId(work.now), version: 1, name: "管理员", email: firstAdministratorEmail, phone: null, active: true, passwordHash: request.passwordHash,
    mustChangePassword: false, cmsUserId: isTaken ? null : firstCmsUser, lastSignInAt: null, createdAt: work.now, updatedAt: work.now,
  });
  await work.entities.insert(StaffAccount, account);
  await work.entities.insert(RoleAssignment, {
    id: newId(work.now), accountId: account.id, role: "ADMINISTRATOR", stationId: null, teamId: null, organisationId: null, stages: [],
  });
  work.record({ type: "identity.StaffAccountCreated", payload: { accountId: account.id } });
  return succeed(account);
}
