import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class MediaRules1764100007001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(runner, "media_rule", {
      columns: [
        c.id("id", key), c.ascii("name", 32), c.int("value"), c.date("validFrom"), c.text("source", 200), c.id("recordedBy", optional), c.moment("recordedAt"),
      ],
      indices: [index("media_rule", ["name", "validFrom"])],
    });
    await createTable(runner, "media_rendition", {
      columns: [
        c.ascii("sourceSha256", 64, key), c.ascii("purpose", 16, key), c.ascii("sha256", 64), c.ascii("ext", 4), c.ascii("mime", 32), c.int("bytes"),
        c.int("width", optional), c.int("height", optional), c.moment("madeAt"),
      ],
      indices: [index("media_rendition", ["sha256"])],
    });
    await runner.addColumns("media_file", [new TableColumn(c.json("details", optional)), new TableColumn(c.moment("renderedAt", optional))]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns("media_file", ["renderedAt", "details"]);
    for (const table of ["media_rendition", "media_rule"]) await runner.dropTable(table);
  }
}
