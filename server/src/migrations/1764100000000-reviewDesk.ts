import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor, createTable, index, type ColumnParts } from "./tableParts";

const optional = { isNullable: true };

/** Review as data: stages with roles and deadlines, steps that name who proofread, deputies and signatures. */
export class ReviewDesk1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await runner.addColumns("revision", columnsOf(c.ascii("kind", 32, { default: "''" }), c.text("title", 120, { default: "''" }), c.text("theme", 80, optional), c.id("organisationId", optional), c.moment("stageDueAt", optional), c.moment("stageSince", optional)));
    await runner.createIndex("revision", index("revision", ["submittedBy", "submittedAt"]));
    await runner.addColumns("revision_step", stepColumns(c));
    await remakeRules(runner, c);
    await fillIn(runner);
    await createTable(runner, "review_deputy", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("principalId"), c.id("deputyId"), c.moment("startsAt"), c.moment("endsAt"), c.text("reason", 200),
        c.id("createdBy", optional), c.moment("createdAt"),
      ],
      indices: [index("review_deputy", ["deputyId", "endsAt"])],
    });
    const signed = index("change_signature", ["subjectType", "subjectId", "hash", "signedBy"], true);
    signed.name = "uq_change_signature_subject_hash_signedBy";
    await createTable(runner, "change_signature", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("subjectType", 32), c.id("subjectId"), c.ascii("hash", 64), c.id("signedBy"), c.text("signedByName", 40),
        c.moment("signedAt"),
      ],
      indices: [signed],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["change_signature", "review_deputy"]) await runner.dropTable(table);
    await runner.dropColumns("revision_step", ["kind", "reviewStage", "proofread", "actorName", "onBehalfOf", "onBehalfOfName", "batchId"]);
    await runner.dropIndex("revision", "ix_revision_submittedBy_submittedAt");
    await runner.dropColumns("revision", ["kind", "title", "theme", "organisationId", "stageDueAt", "stageSince"]);
  }
}

function columnsOf(...columns: ReturnType<ColumnParts["id"]>[]): TableColumn[] {
  return columns.map((column) => new TableColumn(column));
}

function stepColumns(c: ColumnParts): TableColumn[] {
  return columnsOf(
    c.ascii("kind", 16, { default: "''" }), c.ascii("reviewStage", 8, optional), c.bool("proofread", { default: "0" }), c.text("actorName", 40, optional),
    c.id("onBehalfOf", optional), c.text("onBehalfOfName", 40, optional), c.id("batchId", optional),
  );
}

// A rule's first day becomes a moment, so that the county's clocks decide and not those of the machine; the demo's rule without stages ends here.
async function remakeRules(runner: QueryRunner, c: ColumnParts): Promise<void> {
  const rules = (await runner.query("SELECT id, stages, validFrom FROM review_rule")) as { id: string; stages: unknown; validFrom: string | Date }[];
  await runner.query("DELETE FROM review_rule WHERE demo = 1");
  await runner.dropIndex("review_rule", "ix_review_rule_organisationId_validFrom");
  await runner.addColumns("review_rule", columnsOf(c.moment("effectiveAt", { default: "'2000-01-01 00:00:00.000'" }), c.id("recordedBy", optional)));
  for (const { id, stages, validFrom } of rules) {
    const day = typeof validFrom === "string" ? validFrom.slice(0, 10) : validFrom.toISOString().slice(0, 10);
    await runner.query("UPDATE review_rule SET stages = ?, effectiveAt = ? WHERE id = ?", [JSON.stringify(stagesWithParts(stages)), `${day} 00:00:00.000`, id]);
  }
  await runner.dropColumns("review_rule", ["demo", "validFrom"]);
  await runner.changeColumn("review_rule", "effectiveAt", new TableColumn(c.moment("effectiveAt")));
  await runner.createIndex("review_rule", index("review_rule", ["organisationId", "effectiveAt"]));
}

async function fillIn(runner: QueryRunner): Promise<void> {
  await runner.query("UPDATE revision SET kind = subjectType");
  const ofPiece = (column: string): string => `(SELECT piece.${column} FROM piece WHERE piece.id = revision.subjectId)`;
  await runner.query(`UPDATE revision SET kind = ${ofPiece("type")}, title = ${ofPiece("title")}, theme = ${ofPiece("theme")}, organisationId = ${ofPiece("publisherId")}
    WHERE subjectType = 'piece' AND EXISTS (SELECT 1 FROM piece WHERE piece.id = revision.subjectId)`);
  await runner.query("UPDATE revision_step SET kind = CASE WHEN toState = 'LIVE' THEN 'WENT_LIVE' WHEN toState = 'IN_REVIEW' THEN 'APPROVED' ELSE toState END");
  const revisions = (await runner.query("SELECT id, rule FROM revision")) as { id: string; rule: unknown }[];
  for (const { id, rule } of revisions) {
    const stored = parsed(rule) as { stages: unknown };
    await runner.query("UPDATE revision SET rule = ? WHERE id = ?", [JSON.stringify({ ...stored, stages: stagesWithParts(stored.stages) }), id]);
  }
  await runner.query("UPDATE revision SET stageSince = submittedAt WHERE state IN ('SUBMITTED', 'IN_REVIEW')");
}

function parsed(json: unknown): unknown {
  return typeof json === "string" ? JSON.parse(json) : json;
}

function stagesWithParts(stages: unknown): object[] {
  const list = parsed(stages) as unknown[];
  return list.map((stage) => (typeof stage === "string" ? { stage, role: "REVIEWER", proofreading: "REVIEWER", deadlineHours: null } : (stage as object)));
}
