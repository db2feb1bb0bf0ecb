import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Facilities1764000111000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(runner, "facility", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.id("stationId", optional), c.id("organisationId", optional), c.ascii("kind", 24),
        c.text("name", 80), c.int("capacity", optional), c.text("equipment", 300, optional), c.text("openingRule", 200, optional),
        c.moment("removedAt", optional), c.moment("createdAt"), c.moment("updatedAt"),
      ],
      indices: [index("facility", ["stationId"]), index("facility", ["organisationId"])],
    });
    await runner.addColumn("organisation", new TableColumn(c.text("shortName", 40, optional)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn("organisation", "shortName");
    await runner.dropTable("facility");
  }
}
