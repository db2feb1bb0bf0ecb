import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Platform1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await createTable(runner, "stored_event", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("type", 80), c.json("payload"), c.moment("occurredAt"),
        c.moment("deliveredAt", { isNullable: true }), c.int("attempts"),
      ],
      indices: [index("stored_event", ["deliveredAt"])],
    });
    await createTable(runner, "event_delivery", {
      columns: [c.id("eventId", { isPrimary: true }), c.ascii("reaction", 80, { isPrimary: true }), c.moment("deliveredAt")],
    });
    await createTable(runner, "job_lease", {
      columns: [
        c.ascii("name", 80, { isPrimary: true }), c.ascii("owner", 36), c.moment("leasedUntil"),
        c.moment("lastStartedAt", { isNullable: true }), c.moment("lastFinishedAt", { isNullable: true }),
        { name: "lastError", type: "text", isNullable: true },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["job_lease", "event_delivery", "stored_event"]) await runner.dropTable(table);
  }
}
