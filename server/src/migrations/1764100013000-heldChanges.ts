import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

const optional = { isNullable: true };

/** In a guard period what would show more waits for a second person; whoever stands for it is kept with it. */
export class HeldChanges1764100013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await createTable(runner, "held_change", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.ascii("mutation", 64), c.json("request"), c.ascii("waitingKey", 64, optional), c.text("title", 200), c.json("lines"),
        c.id("stationId", optional), c.json("roles"), c.id("askedBy"), c.text("askedByName", 40), c.moment("askedAt"), c.ascii("state", 12), c.id("decidedBy", optional),
        c.text("decidedByName", 40, optional), c.moment("decidedAt", optional), c.text("reason", 400, optional), c.text("guardName", 80),
      ],
      indices: [index("held_change", ["waitingKey"], true), index("held_change", ["state", "askedAt"]), index("held_change", ["askedBy"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("held_change");
  }
}
