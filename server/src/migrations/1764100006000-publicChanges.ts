import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class PublicChanges1764100006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(runner, "public_change", {
      columns: [
        c.id("pieceId", { isPrimary: true }), c.int("seq"), c.ascii("kind", 12), c.ascii("hash", 64, optional), c.id("revisionId", optional),
        c.ascii("channels", 80), c.id("lectureId", optional), c.moment("dueAt", optional), c.moment("at"),
      ],
      indices: [index("public_change", ["seq"], true), index("public_change", ["lectureId"]), index("public_change", ["dueAt"]), index("public_change", ["kind", "at"])],
    });
    await createTable(runner, "public_change_state", {
      columns: [c.ascii("id", 8, { isPrimary: true }), c.id("epoch"), c.int("lastSeq"), c.int("prunedThrough"), c.moment("reconcileWantedAt", optional)],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["public_change_state", "public_change"]) await runner.dropTable(table);
  }
}
