import { Table, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor } from "./tableParts";

/** The search knows at which hours a piece is not shown; the comparison at every start tells it of those that are indexed already. */
export class SearchPauses1764100011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await runner.createTable(new Table({
      name: "search_pause",
      columns: [c.int("number", { isPrimary: true }), c.moment("pausedFrom", { isPrimary: true }), c.moment("pausedUntil")],
      withoutRowid: true,
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("search_pause");
  }
}
