import { In, type EntityManager } from "typeorm";
import type { RoleGrant } from "../../../kernel/actor";
import { RoleAssignment } from "../roleAssignment.entity";
import { StaffAccount } from "../staffAccount.entity";

/** An active member of staff with the roles that reviews ask for. */
export interface ReviewerAccount {
  readonly accountId: string;
  readonly name: string;
  readonly cmsUserId: string | null;
  readonly grants: readonly RoleGrant[];
}

/** Active reviewers and administrators with those roles of theirs, all or of the given accounts; two statements. */
export async function reviewerAccounts({ entities }: { readonly entities: EntityManager }, accountIds?: readonly string[]): Promise<ReviewerAccount[]> {
  if (accountIds?.length === 0) return [];
  const whose = accountIds === undefined ? {} : { accountId: In([...accountIds]) };
  const roles = await entities.find(RoleAssignment, { where: { role: In(["REVIEWER", "ADMINISTRATOR"]), ...whose }, order: { id: "ASC" } });
  const holders = [...new Set(roles.map(({ accountId }) => accountId))];
  // With a password that somebody else gave, a person holds no rights yet.
  const accounts = await entities.findBy(StaffAccount, { id: In(holders), active: true, mustChangePassword: false });
  return accounts.map(({ id, name, cmsUserId }) => ({ accountId: id, name, cmsUserId, grants: roles.filter(({ accountId }) => accountId === id).map(grantOf) }));
}

function grantOf({ role, organisationId, stages }: RoleAssignment): RoleGrant {
  return { role, stationId: null, stationPath: null, teamId: null, organisationId, stages };
}
