import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Reviews1764000130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(runner, "revision", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("subjectType", 32), c.id("subjectId"), c.int("number"), c.json("snapshot"), c.ascii("hash", 64),
        c.json("authors"), c.ascii("submittedBy", 80, optional), c.moment("submittedAt"), c.ascii("publishedAt", 40, optional),
        c.ascii("state", 16), c.int("stage"), c.json("rule"), c.json("request"), c.json("widerRequest", optional), c.moment("liveAt", optional),
        c.moment("endedAt", optional), c.text("endReason", 500, optional), c.text("returnReason", 500, optional), c.ascii("liveSubject", 80, optional),
      ],
      indices: [
        index("revision", ["subjectType", "subjectId", "number"], true), index("revision", ["liveSubject"], true),
        index("revision", ["state", "submittedAt"]),
      ],
    });
    await createTable(runner, "revision_step", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("revisionId"), c.ascii("fromState", 16, optional), c.ascii("toState", 16), c.int("stage"),
        c.ascii("hash", 64), c.ascii("actor", 80), c.moment("at"), c.text("reason", 500, optional),
      ],
      indices: [index("revision_step", ["revisionId"])],
    });
    await createTable(runner, "review_rule", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("organisationId", optional), c.json("stages"), c.bool("authorMayTakeFirst"), c.date("validFrom"),
        c.text("source", 200), c.bool("demo"), c.moment("recordedAt"),
      ],
      indices: [index("review_rule", ["organisationId", "validFrom"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["review_rule", "revision_step", "revision"]) await runner.dropTable(table);
  }
}
