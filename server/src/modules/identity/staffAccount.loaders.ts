import { In, type EntityManager } from "typeorm";
import { loaderOf, type LoaderDefinition } from "../../graphql";
import { RoleAssignment } from "./roleAssignment.entity";
import type { RoleAssignmentType } from "./role.type";
import { scopeNames } from "./scopeNames";
import { StaffAccount } from "./staffAccount.entity";
import DataLoader from "dataloader";

/** Accounts by id, batched. */
export const staffAccountById = loaderOf<string, StaffAccount>(
  (reader, ids) => reader.entities.findBy(StaffAccount, { id: In([...ids]) }),
  (account) => account.id,
);

/** Names of members of staff by account id, batched; for other modules' "by whom". */
export const staffNameById = loaderOf<string, Pick<StaffAccount, "id" | "name">>(
  (reader, ids) => reader.entities.find(StaffAccount, { where: { id: In([...ids]) }, select: { id: true, name: true } }),
  (account) => account.id,
);

/** Accounts by the CMS user linked to them, batched. */
export const staffAccountByCmsUserId = loaderOf<string, StaffAccount>(
  (reader, cmsUserIds) => reader.entities.findBy(StaffAccount, { cmsUserId: In([...cmsUserIds]) }),
  (account) => account.cmsUserId ?? "",
);

/** An account's roles with the names of their scopes, batched. */
export const rolesOfAccount: LoaderDefinition<string, readonly RoleAssignmentType[]> = {
  create: (reader) =>
    new DataLoader(async (accountIds: readonly string[]) => {
      const rows = await rolesWithNames(reader.entities, accountIds);
      return accountIds.map((accountId) => rows.filter((row) => row.accountId === accountId));
    }),
};

async function rolesWithNames(entities: EntityManager, accountIds: readonly string[]): Promise<(RoleAssignment & RoleAssignmentType)[]> {
  const rows = await entities.find(RoleAssignment, { where: { accountId: In([...accountIds]) }, order: { id: "ASC" } });
  const stations = await scopeNames(entities, "station", rows.map((row) => row.stationId));
  const teams = await scopeNames(entities, "lecturer_team", rows.map((row) => row.teamId));
  const organisations = await scopeNames(entities, "organisation", rows.map((row) => row.organisationId));
  return rows.map((row) => ({
    ...row,
    scopeName: stations.get(row.stationId ?? "") ?? teams.get(row.teamId ?? "") ?? organisations.get(row.organisationId ?? "") ?? null,
  }));
}
