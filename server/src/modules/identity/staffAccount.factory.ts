import type { EntityManager } from "typeorm";
import type { RoleName } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import { hashPassword } from "./password";
import { RoleAssignment } from "./roleAssignment.entity";
import { StaffAccount } from "./staffAccount.entity";

let serial = 0;
const cheapCost = 2 ** 4;

/** The password of accounts that `saveStaffAccount` makes. */
export const factoryPassword = "correct-horse-8";

/** A staff account for tests and seeds; its password hash is of no password until `saveStaffAccount` sets one. */
export function buildStaffAccount(overrides: Partial<StaffAccount> = {}): StaffAccount {
  serial += 1;
  const at = overrides.createdAt ?? new Date("2026-01-01T00:00:00.000Z");
  return Object.assign(new StaffAccount(), {
    id: newId(at), version: 1, name: `职员${String(serial)}`, email: `staff${String(serial)}@example.test`, phone: null, active: true, passwordHash: "",
    mustChangePassword: false, cmsUserId: null, lastSignInAt: null, createdAt: at, updatedAt: at,
  }, overrides);
}

/** Saves a built account with the password `factoryPassword`, hashed cheaply. */
export async function saveStaffAccount(entities: EntityManager, overrides: Partial<StaffAccount> = {}): Promise<StaffAccount> {
  return entities.save(buildStaffAccount({ passwordHash: await hashPassword(factoryPassword, cheapCost), ...overrides }));
}

/** A role row for tests and seeds. */
export function buildRoleAssignment(accountId: string, role: RoleName, scope: Partial<RoleAssignment> = {}): RoleAssignment {
  const id = newId(new Date("2026-01-01T00:00:00.000Z"));
  return Object.assign(new RoleAssignment(), { id, accountId, role, stationId: null, teamId: null, organisationId: null, stages: [] }, scope);
}

/** Saves a built role. */
export async function saveRoleAssignment(entities: EntityManager, accountId: string, role: RoleName, scope: Partial<RoleAssignment> = {}): Promise<RoleAssignment> {
  return entities.save(buildRoleAssignment(accountId, role, scope));
}
