import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

const optional = { isNullable: true };

interface AimRow {
  readonly id: string;
  readonly aim: unknown;
  readonly exceptions: unknown;
}

/** Placements leave out days, wait for signatures, keep what they were, and aim at named groups of screens. */
export class PlacementSignatures1764100009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const added = [
      c.json("excludedDates", optional), c.json("waiting", optional), c.json("approval", optional), c.moment("inForceSince", optional), c.id("replacedById", optional),
    ];
    await runner.addColumns("placement", added.map((column) => new TableColumn(column)));
    await runner.createIndex("placement", index("placement", ["replacedById"]));
    await runner.query("UPDATE placement SET inForceSince = createdAt");
    await rewriteAims(runner, (aim) => ({ ...aim, screenGroupIds: [] }));
    await createTable(runner, "screen_group", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.text("name", 40), c.json("screenIds"), c.id("createdBy", optional), c.moment("createdAt"), c.moment("updatedAt"),
      ],
      indices: [index("screen_group", ["name"], true)],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("screen_group");
    await rewriteAims(runner, (aim) => ({ ...aim, screenGroupIds: undefined }));
    await runner.dropIndex("placement", "ix_placement_replacedById");
    await runner.dropColumns("placement", ["excludedDates", "waiting", "approval", "inForceSince", "replacedById"]);
  }
}

async function rewriteAims(runner: QueryRunner, change: (aim: Record<string, unknown>) => object): Promise<void> {
  const rows = (await runner.query("SELECT id, aim, exceptions FROM placement")) as AimRow[];
  const rewritten = (aim: unknown): string => JSON.stringify(change((typeof aim === "string" ? JSON.parse(aim) : aim) as Record<string, unknown>));
  for (const { id, aim, exceptions } of rows) {
    await runner.query("UPDATE placement SET aim = ?, exceptions = ? WHERE id = ?", [rewritten(aim), rewritten(exceptions), id]);
  }
}
