import type { EntityManager } from "typeorm";
import type { RoleName, StaffActor } from "../../../kernel/actor";
import { grantColumns, grantOf, type GrantRow } from "../grantRow";
import { RoleAssignment } from "../roleAssignment.entity";
import { StaffAccount } from "../staffAccount.entity";

interface ActorRow extends GrantRow {
  readonly accountId: string;
  readonly name: string;
}

/** Whom to find: one account with all its roles, or everybody who holds one of the roles, with those roles of theirs. */
export type WhichStaff = { readonly accountId: string } | { readonly roles: readonly RoleName[] };

/** Active members of staff with the rights of this moment, as if they asked themselves; one statement. With a password that somebody else gave nobody holds rights yet. */
export async function staffActors({ entities }: { readonly entities: EntityManager }, which: WhichStaff): Promise<StaffActor[]> {
  const query = entities
    .createQueryBuilder(StaffAccount, "account")
    .leftJoin(RoleAssignment, "role", "role.accountId = account.id AND account.mustChangePassword = :given", { given: false })
    .leftJoin("station", "station", "station.id = role.stationId")
    .select(["account.id AS accountId", "account.name AS name", ...grantColumns])
    .where("account.active = :active", { active: true })
    .orderBy("account.id")
    .addOrderBy("role.id");
  if ("accountId" in which) query.andWhere("account.id = :accountId", which);
  else query.andWhere("role.role IN (:...roles)", { roles: [...which.roles] });
  const rows = await query.getRawMany<ActorRow>();
  const names = new Map(rows.map(({ accountId, name }) => [accountId, name]));
  return [...names].map(([accountId, name]) => ({ kind: "staff", accountId, name, grants: rows.filter((row) => row.accountId === accountId).flatMap(grantOf) }));
}
