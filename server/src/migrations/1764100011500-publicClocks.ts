import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor } from "./tableParts";

/** The public changes know the county's clocks, by which hours of the day begin. */
export class PublicClocks1764100011500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn("public_change_state", new TableColumn(columnsFor(runner).ascii("timeZone", 40, { default: "'Asia/Shanghai'" })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn("public_change_state", "timeZone");
  }
}
