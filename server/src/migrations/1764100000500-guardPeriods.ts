import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class GuardPeriods1764100000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(runner, "guard_period", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.text("name", 80), c.moment("startsAt"), c.moment("endsAt"), c.bool("interruptsOff"),
        c.bool("plainLook"), c.json("dutyList"), c.text("source", 200), c.id("createdBy", optional), c.moment("createdAt"), c.moment("updatedAt"),
        c.moment("endedAt", optional),
      ],
      indices: [index("guard_period", ["endsAt"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("guard_period");
  }
}
