import { Table, type MigrationInterface, type QueryRunner } from "typeorm";
import { columnsFor } from "./tableParts";

/** Plays are counted by day as they are reported. */
export class PlayCounts1764100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await runner.createTable(new Table({
      name: "play_count",
      columns: [c.date("playedOn", { isPrimary: true }), c.id("screenId", { isPrimary: true }), c.ascii("itemId", 120, { isPrimary: true }), c.int("plays")],
      // As on MariaDB, the rows lie in the order of their key: a week is read in one go.
      withoutRowid: true,
    }));
    // What was reported before is counted by the days of Beijing, where every county's clocks stand.
    const day = runner.dataSource.options.type === "better-sqlite3" ? "date(startedAt, '+8 hours')" : "DATE(startedAt + INTERVAL 8 HOUR)";
    await runner.query(`INSERT INTO play_count (playedOn, screenId, itemId, plays) SELECT ${day}, screenId, itemId, COUNT(*) FROM play_log GROUP BY ${day}, screenId, itemId`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("play_count");
  }
}
