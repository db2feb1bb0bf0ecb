import type { EntityManager } from "typeorm";
import type { ReviewStage, RoleName } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import { invalid, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { RoleAssignment } from "./roleAssignment.entity";
import { scopeNames } from "./scopeNames";

/** A role somebody is to have. */
export interface RoleRequest {
  readonly role: RoleName;
  readonly stationId?: string | null;
  readonly teamId?: string | null;
  readonly organisationId?: string | null;
  readonly stages?: readonly ReviewStage[] | null;
}

interface Scope {
  readonly field: "stationId" | "teamId" | "organisationId";
  readonly table: "station" | "lecturer_team" | "organisation";
  readonly missing: string;
  readonly unknown: string;
}

const byStation: Scope = { field: "stationId", table: "station", missing: "请选择管哪个阵地", unknown: "没有这个阵地" };
const byTeam: Scope = { field: "teamId", table: "lecturer_team", missing: "请选择管哪个宣讲团", unknown: "没有这个宣讲团" };
const byOrganisation: Scope = { field: "organisationId", table: "organisation", missing: "请选择审哪个单位的稿", unknown: "没有这个单位" };

const scopeOf: Record<RoleName, Scope | null> = {
  ADMINISTRATOR: null, VIEWER: null, STATION_MANAGER: byStation, STATION_KEEPER: byStation, SCREEN_KEEPER: byStation,
  TEAM_MANAGER: byTeam, REVIEWER: byOrganisation,
};

/** Refuses roles without their scope, with one that does not exist, or given twice. */
export async function roleRefusals(entities: EntityManager, roles: readonly RoleRequest[]): Promise<Refusal[]> {
  if (roles.length === 0) return [invalid("roles", "请至少给一个角色")];
  if (roles.length > 20) return [invalid("roles", "角色最多 20 个")];
  const refusals: Refusal[] = [];
  for (const [index, role] of roles.entries()) refusals.push(...(await refusalsOf(entities, role, String(index))));
  if (new Set(roles.map((role) => `${role.role} ${scopeIdOf(role) ?? ""}`)).size < roles.length) refusals.push(invalid("roles", "同一个角色和范围只能给一次"));
  return refusals;
}

async function refusalsOf(entities: EntityManager, role: RoleRequest, index: string): Promise<Refusal[]> {
  const scope = scopeOf[role.role];
  if (!scope) return [];
  const id = role[scope.field] ?? null;
  const at = (field: string, message: string, code: string): Refusal => ({ code, message, field: ["roles", index, field] });
  if (id === null) return [at(scope.field, scope.missing, "INVALID")];
  if (!(await scopeNames(entities, scope.table, [id])).has(id)) return [at(scope.field, scope.unknown, "NOT_FOUND")];
  return role.role === "REVIEWER" && (role.stages ?? []).length === 0 ? [at("stages", "请选择审核环节", "INVALID")] : [];
}

function scopeIdOf(role: RoleRequest): string | null {
  const scope = scopeOf[role.role];
  return scope ? (role[scope.field] ?? null) : null;
}

/** Gives an account exactly these roles; a role keeps only the scope it takes. */
export async function replaceRoles(work: UnitOfWork, accountId: string, roles: readonly RoleRequest[]): Promise<void> {
  await work.entities.delete(RoleAssignment, { accountId });
  const rows = roles.map((role) => {
    const scope = scopeOf[role.role];
    const nowhere = { stationId: null, teamId: null, organisationId: null };
    const stages = role.role === "REVIEWER" ? [...new Set(role.stages ?? [])] : [];
    return { id: newId(work.now), accountId, role: role.role, ...nowhere, ...(scope ? { [scope.field]: scopeIdOf(role) } : {}), stages };
  });
  if (rows.length > 0) await work.entities.insert(RoleAssignment, rows);
}
