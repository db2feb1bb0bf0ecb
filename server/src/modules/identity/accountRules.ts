import { Not } from "typeorm";
import { invalid, refuse, type Outcome, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { checkPublicWords, newWords, type Worded } from "../wording";
import { RoleAssignment } from "./roleAssignment.entity";
import { StaffAccount } from "./staffAccount.entity";

/** Refuses a person's name or telephone that the row cannot hold. */
export function personRefusals({ name, phone }: { name: string; phone: string | null }): Refusal[] {
  const refusals: Refusal[] = [];
  if (name === "") refusals.push(invalid("name", "请填写姓名"));
  if ([...name].length > 40) refusals.push(invalid("name", "姓名最多 40 个字"));
  if (phone !== null && !/^[\d+() -]{3,40}$/.test(phone)) refusals.push(invalid("phone", "电话只能用数字、空格、括号和短横线"));
  return refusals;
}

/** Holds a person's name, which is printed under what that person reviews, against the word lists. */
export function checkStaffName(work: UnitOfWork, id: string, { after, before }: { readonly after: string; readonly before?: string }, { wordingReason }: Worded): Promise<Outcome<null>> {
  const texts = newWords(["name"], { name: after }, before === undefined ? null : { name: before });
  return checkPublicWords(work, { subjectType: "staff-account", subjectId: id, texts, wordingReason });
}

/** Refuses a CMS user who is linked to somebody else. */
export async function cmsUserRefusals(work: UnitOfWork, accountId: string, cmsUserId: string | null): Promise<Refusal[]> {
  if (cmsUserId === null) return [];
  if (!/^[\w-]{1,64}$/.test(cmsUserId)) return [invalid("cmsUserId", "内容系统用户编号不对")];
  const taken = await work.entities.existsBy(StaffAccount, { cmsUserId, id: Not(accountId) });
  return taken ? [invalid("cmsUserId", "这个内容系统用户已关联别的账号", "CMS_USER_TAKEN")] : [];
}

/** Every administrator's role, locked, so that two last administrators cannot remove each other. */
export async function lockAdministrators(work: UnitOfWork): Promise<void> {
  await work.entities.find(RoleAssignment, { where: { role: "ADMINISTRATOR" }, order: { id: "ASC" }, ...forUpdate(work.entities) });
}

/** The refusal of a change after which nobody could administer the portal; null while somebody can. */
export async function noAdministratorLeft(work: UnitOfWork): Promise<Outcome<never> | null> {
  const left = await work.entities
    .createQueryBuilder(RoleAssignment, "role")
    .innerJoin(StaffAccount, "account", "account.id = role.accountId AND account.active = :active", { active: true })
    .where("role.role = :administrator", { administrator: "ADMINISTRATOR" })
    .getCount();
  if (left > 0) return null;
  return refuse({ code: "LAST_ADMINISTRATOR", message: "至少要留一个启用的系统管理员", field: ["roles"] });
}
