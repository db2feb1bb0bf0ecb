import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Versions1764100007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await createTable(runner, "revision_reuse", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("revisionId"), c.id("pieceId"), c.ascii("requestId", 64), c.id("accountId"), c.moment("at"),
      ],
      indices: [index("revision_reuse", ["revisionId"]), index("revision_reuse", ["requestId"], true)],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("revision_reuse");
  }
}
