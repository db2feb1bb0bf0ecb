import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

const indexOfSqlite = "CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='', contentless_delete=1, detail=full, prefix='4', tokenize='ascii')";
const indexOfMariaDb = `CREATE TABLE search_index (
  number int NOT NULL PRIMARY KEY, titleKey text NOT NULL, bodyKey longtext NOT NULL, tokens longtext CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  FULLTEXT KEY ft_search_index_tokens (tokens)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

export class Search1764100005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const sqlite = runner.dataSource.options.type === "better-sqlite3";
    await createTable(runner, "search_document", {
      columns: [
        c.int("number", { isPrimary: true }), c.id("pieceId"), c.id("revisionId"), c.ascii("channels", 80), c.moment("shownFrom"), c.moment("shownUntil"),
        c.ascii("hash", 64),
      ],
      indices: [index("search_document", ["pieceId"], true)],
    });
    await createTable(runner, "search_state", { columns: [c.ascii("id", 8, { isPrimary: true }), c.int("seq"), c.int("format")] });
    // The index of words is no table of TypeORM's: each database has its own kind.
    await runner.query(sqlite ? indexOfSqlite : indexOfMariaDb);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE search_index");
    for (const table of ["search_state", "search_document"]) await runner.dropTable(table);
  }
}
