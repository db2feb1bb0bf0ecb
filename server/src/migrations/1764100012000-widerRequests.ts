import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor, index } from "./tableParts";

/** A wider request waits since a moment. What was asked before that was noted is asked anew when the CMS is next compared. */
export class WiderRequests1764100012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn("revision", new TableColumn(columnsFor(runner).moment("widerAskedAt", { isNullable: true })));
    await runner.createIndex("revision", index("revision", ["widerAskedAt"]));
    await runner.query("UPDATE revision SET widerRequest = NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex("revision", "ix_revision_widerAskedAt");
    await runner.dropColumn("revision", "widerAskedAt");
  }
}
