import { In, type EntityManager } from "typeorm";
import { RoleAssignment } from "../roleAssignment.entity";
import { StaffAccount } from "../staffAccount.entity";

/** Which of these accounts are active and have any role at all; with a password that somebody else gave they hold no rights yet. */
export async function roleHolders({ entities }: { readonly entities: EntityManager }, accountIds: readonly string[]): Promise<StaffAccount[]> {
  if (accountIds.length === 0) return [];
  const roles = await entities.find(RoleAssignment, { where: { accountId: In([...accountIds]) }, select: { id: true, accountId: true } });
  return entities.findBy(StaffAccount, { id: In([...new Set(roles.map(({ accountId }) => accountId))]), active: true });
}
