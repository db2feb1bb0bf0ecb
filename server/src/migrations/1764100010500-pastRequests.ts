import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor } from "./tableParts";

/** Revisions keep what was asked for them before, so that a recall finds the screens that have it from then. */
export class PastRequests1764100010500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn("revision", new TableColumn(columnsFor(runner).json("pastRequests", { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn("revision", "pastRequests");
  }
}
