import { IsNull, Not } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { StaffAccount } from "../staffAccount.entity";

/** Which CMS users are known to be which account, by CMS user; also of those who may no longer sign in, for they stay who they are. */
export async function linkedCmsUsers({ entities }: Pick<Reader, "entities">): Promise<ReadonlyMap<string, string>> {
  const accounts = await entities.find(StaffAccount, { where: { cmsUserId: Not(IsNull()) }, select: { id: true, cmsUserId: true } });
  return new Map(accounts.flatMap(({ id, cmsUserId }) => (cmsUserId === null ? [] : [[cmsUserId, id] as const])));
}
