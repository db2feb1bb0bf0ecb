import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable } from "./tableParts";

export class Feeds1764000141000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await createTable(runner, "county_profile", {
      columns: [c.ascii("id", 8, { isPrimary: true }), c.text("name", 40), c.text("slogan", 60), c.text("signature", 40), c.moment("updatedAt")],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("county_profile");
  }
}
