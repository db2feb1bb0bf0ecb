import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Identity1764000105000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(runner, "staff_account", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.text("name", 40), c.text("email", 160), c.text("phone", 40, optional),
        c.bool("active"), c.ascii("passwordHash", 160), c.bool("mustChangePassword"), c.ascii("cmsUserId", 64, optional),
        c.moment("lastSignInAt", optional), c.moment("createdAt"), c.moment("updatedAt"),
      ],
      indices: [index("staff_account", ["email"], true), index("staff_account", ["cmsUserId"], true)],
    });
    await createTable(runner, "role_assignment", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("accountId"), c.ascii("role", 24), c.id("stationId", optional), c.id("teamId", optional),
        c.id("organisationId", optional), c.json("stages"),
      ],
      indices: [index("role_assignment", ["accountId"]), index("role_assignment", ["role", "accountId"])],
    });
    await createTable(runner, "staff_session", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("tokenHash", 64), c.id("accountId"), c.moment("createdAt"), c.moment("lastUsedAt"), c.moment("expiresAt"),
      ],
      indices: [index("staff_session", ["tokenHash"], true), index("staff_session", ["accountId"]), index("staff_session", ["expiresAt"])],
    });
    await createTable(runner, "sign_in_failure", {
      columns: [c.id("id", { isPrimary: true }), c.ascii("emailHash", 64), c.ascii("address", 45), c.moment("failedAt")],
      indices: [index("sign_in_failure", ["emailHash", "failedAt"]), index("sign_in_failure", ["failedAt"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["sign_in_failure", "staff_session", "role_assignment", "staff_account"]) await runner.dropTable(table);
  }
}
