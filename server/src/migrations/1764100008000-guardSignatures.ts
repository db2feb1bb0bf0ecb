import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

const optional = { isNullable: true };

/** Guard periods are loosened by two, with a record of everything done to them; drafts wait in them for a second person. */
export class GuardSignatures1764100008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await runner.addColumn("guard_period", new TableColumn(c.json("loosening", optional)));
    await createTable(runner, "guard_period_step", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("guardPeriodId"), c.ascii("kind", 20), c.id("actorId", optional), c.text("actorName", 40), c.json("loosening", optional),
        c.text("reason", 200, optional), c.moment("at"),
      ],
      indices: [index("guard_period_step", ["guardPeriodId"])],
    });
    const asked = [c.id("announceAskedBy", optional), c.text("announceAskedByName", 40, optional), c.moment("announceAskedAt", optional)];
    await runner.addColumns("lecture", asked.map((column) => new TableColumn(column)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns("lecture", ["announceAskedBy", "announceAskedByName", "announceAskedAt"]);
    await runner.dropTable("guard_period_step");
    await runner.dropColumn("guard_period", "loosening");
  }
}
