import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Placements1764000132000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(runner, "placement", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.id("pieceId", optional), c.json("rule", optional), c.text("name", 80), c.json("aim"),
        c.json("exceptions"), c.moment("windowFrom", optional), c.moment("windowUntil", optional), c.json("dayparts"), c.int("weight"),
        c.ascii("priority", 16), c.bool("active"), c.id("createdBy", optional), c.moment("createdAt"), c.moment("endedAt", optional),
        c.id("endedBy", optional),
      ],
      indices: [index("placement", ["pieceId"]), index("placement", ["active"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("placement");
  }
}
