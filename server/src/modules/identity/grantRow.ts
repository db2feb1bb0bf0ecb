import type { ReviewStage, RoleGrant, RoleName } from "../../kernel/actor";

/** A role as a raw query answers it, its station's path of now included; `role` is null for an account without any. */
export interface GrantRow {
  readonly role: RoleName | null;
  readonly stationId: string | null;
  readonly stationPath: string | null;
  readonly teamId: string | null;
  readonly organisationId: string | null;
  readonly stages: string | ReviewStage[] | null;
}

/** What a raw query selects of the aliases `role` and `station` for a `GrantRow`. */
export const grantColumns = [
  "role.role AS role", "role.stationId AS stationId", "station.path AS stationPath", "role.teamId AS teamId", "role.organisationId AS organisationId", "role.stages AS stages",
];

/** The grant of a row, if it holds one. */
export function grantOf({ role, stationId, stationPath, teamId, organisationId, stages }: GrantRow): RoleGrant[] {
  if (role === null) return [];
  return [{ role, stationId, stationPath, teamId, organisationId, stages: typeof stages === "string" ? (JSON.parse(stages) as ReviewStage[]) : (stages ?? []) }];
}
