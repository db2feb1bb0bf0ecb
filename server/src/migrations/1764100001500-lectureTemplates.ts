import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class LectureTemplates1764100001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await createTable(runner, "lecture_template", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.text("name", 40), c.id("stationId", { isNullable: true }), c.text("summary", 1000, { isNullable: true }),
        c.text("audience", 80, { isNullable: true }), c.bool("active"), c.moment("createdAt"), c.moment("updatedAt"),
      ],
      indices: [index("lecture_template", ["stationId"])],
    });
    await runner.addColumn("lecture", new TableColumn(c.id("templateId", { isNullable: true })));
    await runner.createIndex("lecture", index("lecture", ["templateId"]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex("lecture", "ix_lecture_templateId");
    await runner.dropColumn("lecture", "templateId");
    await runner.dropTable("lecture_template");
  }
}
