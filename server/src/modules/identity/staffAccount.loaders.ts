import DataLoader from "dataloader";
import { In, type EntityManager } from "typeorm";
import { loaderOf, type LoaderDefinition } from "../../graphql";
import { RoleAssignment } from "./roleAssignment.entity";
import type { RoleAssignmentType } from "./role.type";
import { StaffAccount } from "./staffAccount.entity";

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

interface RoleRow {
  readonly role_id: string;
  readonly scopeName: string | null;
}

// The tables of the scopes are addressed by name, because identity stands below the modules that own them.
async function rolesWithNames(entities: EntityManager, accountIds: readonly string[]): Promise<(RoleAssignment & RoleAssignmentType)[]> {
  const { entities: rows, raw } = await entities
    .createQueryBuilder(RoleAssignment, "role")
    .leftJoin("station", "station", "station.id = role.stationId")
    .leftJoin("lecturer_team", "team", "team.id = role.teamId")
    .leftJoin("organisation", "organisation", "organisation.id = role.organisationId")
    .addSelect("COALESCE(station.name, team.name, organisation.name)", "scopeName")
    .where("role.accountId IN (:...accountIds)", { accountIds: [...accountIds] })
    .orderBy("role.id")
    .getRawAndEntities<RoleRow>();
  const names = new Map(raw.map(({ role_id, scopeName }) => [role_id, scopeName]));
  return rows.map((row) => ({ ...row, scopeName: names.get(row.id) ?? null }));
}
