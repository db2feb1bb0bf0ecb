import { Brackets } from "typeorm";
import type { RoleName } from "../../../kernel/actor";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage, type OrderPart } from "../../../platform/database";
import { RoleAssignment } from "../roleAssignment.entity";
import { StaffAccount } from "../staffAccount.entity";
import { canManageStaff } from "../staffAccount.policy";

export interface StaffAccountQuestion {
  readonly filter: {
    readonly q?: string | null;
    readonly ids?: readonly string[] | null;
    readonly role?: RoleName | null;
    readonly stationId?: string | null;
    readonly active?: boolean | null;
  };
  readonly orderBy: "NAME_ASC" | "NAME_DESC" | "CREATED_AT_DESC" | "EMAIL_ASC";
  readonly page: PageRequest;
}

const orders: Record<StaffAccountQuestion["orderBy"], OrderPart<StaffAccount>[]> = {
  NAME_ASC: [{ column: "account.name", direction: "ASC", value: (row) => row.name }],
  NAME_DESC: [{ column: "account.name", direction: "DESC", value: (row) => row.name }],
  CREATED_AT_DESC: [{ column: "account.createdAt", direction: "DESC", value: (row) => row.createdAt }],
  EMAIL_ASC: [{ column: "account.email", direction: "ASC", value: (row) => row.email }],
};

/** Members of staff, a page at a time; an empty one for all but administrators. */
export async function listStaffAccounts(reader: Reader, { filter, orderBy, page }: StaffAccountQuestion): Promise<Page<StaffAccount>> {
  const query = reader.entities.createQueryBuilder(StaffAccount, "account");
  const { q, ids, role, stationId, active } = filter;
  if (!canManageStaff(reader.actor)) query.andWhere("1 = 0");
  if (q) {
    const text = `%${q.trim().replace(/[%_!]/g, "!$&")}%`;
    query.andWhere(
      new Brackets((either) => {
        for (const column of ["name", "email", "phone"]) either.orWhere(`account.${column} LIKE :text ESCAPE '!'`, { text });
      }),
    );
  }
  if (ids) query.andWhere("account.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (typeof active === "boolean") query.andWhere("account.active = :active", { active });
  for (const [column, value] of [["role", role], ["stationId", stationId]] as const) {
    if (!value) continue;
    const holders = query.subQuery().select("held.accountId").from(RoleAssignment, "held").where(`held.${column} = :${column}`).getQuery();
    query.andWhere(`account.id IN ${holders}`, { [column]: value });
  }
  return readPage(query, orders[orderBy], page);
}
