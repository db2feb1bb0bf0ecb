import type { RoleGrant, RoleName, StaffActor } from "../kernel/actor";

const nowhere = { stationId: null, stationPath: null, teamId: null, organisationId: null, stages: [] };

/** A member of staff with one role, for tests. */
export function staffWith(role: RoleName, scope: Partial<RoleGrant> = {}): StaffActor {
  return { kind: "staff", accountId: "01900000-0000-7000-8000-000000000001", name: "测试员", grants: [{ role, ...nowhere, ...scope }] };
}

export const administrator = staffWith("ADMINISTRATOR");
