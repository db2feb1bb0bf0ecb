import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Wording1764100004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(runner, "wording_list", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.id("versionId"), c.text("name", 40), c.ascii("kind", 16), c.ascii("severity", 8), c.bool("active"),
        c.text("source", 200), c.text("note", 500, optional), c.int("entryCount"), c.moment("createdAt"), c.moment("updatedAt"), c.id("updatedBy", optional),
      ],
      indices: [index("wording_list", ["name"], true)],
    });
    await createTable(runner, "wording_list_version", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("listId"), c.int("number"), c.text("name", 40), c.ascii("severity", 8), c.bool("active"), c.text("source", 200),
        c.text("note", 500, optional), c.json("entries"), c.int("entryCount"), c.text("change", 200), c.moment("savedAt"), c.id("savedBy", optional),
      ],
      indices: [index("wording_list_version", ["listId", "number"], true)],
    });
    await createTable(runner, "wording_check", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("subjectType", 32), c.id("subjectId"), c.ascii("hash", 64), c.ascii("moment", 16), c.json("findings"),
        c.json("extraTexts"), c.moment("checkedAt"),
      ],
      indices: [index("wording_check", ["subjectType", "subjectId"])],
    });
    await createTable(runner, "wording_reason", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("subjectType", 32), c.id("subjectId"), c.ascii("hash", 64, optional), c.text("reason", 500), c.json("findings"),
        c.ascii("givenBy", 80), c.moment("givenAt"),
      ],
      indices: [index("wording_reason", ["subjectType", "subjectId"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["wording_reason", "wording_check", "wording_list_version", "wording_list"]) await runner.dropTable(table);
  }
}
