import { In, type EntityManager } from "typeorm";
import type { RoleName } from "../../../kernel/actor";
import { RoleAssignment } from "../roleAssignment.entity";
import { StaffAccount } from "../staffAccount.entity";

/** Names of the active staff who hold one of the roles at one of the stations; administrators of the county come last. Two statements. */
export async function stationStaff(
  { entities }: { readonly entities: EntityManager },
  request: { readonly stationIds: readonly string[]; readonly roles: readonly RoleName[]; readonly except: string | null },
): Promise<string[]> {
  const local = { role: In([...request.roles]), stationId: In([...request.stationIds]) };
  const roles = await entities.find(RoleAssignment, { where: [local, { role: "ADMINISTRATOR" }], order: { id: "ASC" } });
  const administrators = new Set(roles.filter(({ role }) => role === "ADMINISTRATOR").map(({ accountId }) => accountId));
  const ids = [...new Set(roles.map(({ accountId }) => accountId))].filter((id) => id !== request.except);
  const accounts = await entities.findBy(StaffAccount, { id: In(ids), active: true, mustChangePassword: false });
  const inOrder = accounts.sort((left, right) => Number(administrators.has(left.id)) - Number(administrators.has(right.id)) || ids.indexOf(left.id) - ids.indexOf(right.id));
  return inOrder.map(({ name }) => name);
}
