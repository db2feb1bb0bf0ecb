import type { Database } from "../../server/src/platform/database";

export type Row = Readonly<Record<string, unknown>>;

/** The rows of the tables that a review can change; nothing is ever changed in them. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

interface Statement {
  all(): Row[];
  run(...values: unknown[]): unknown;
}

interface Connection {
  prepare(sql: string): Statement;
  pragma(statement: string): unknown;
}

const tables = ["piece", "revision", "revision_step", "change_signature", "review_rule", "stored_event"] as const;

/** Takes the state of a SQLite database out and puts it back, at the cost of the rows themselves. */
export class StoredRows {
  private readonly connection: Connection;
  private readonly reads = new Map<string, Statement>();
  private readonly writes = new Map<string, Statement>();

  constructor({ driver }: Database["writing"]) {
    this.connection = (driver as unknown as { databaseConnection: Connection }).databaseConnection;
    // Nothing here outlives the process, so no commit waits for the disk.
    this.connection.pragma("synchronous = OFF");
  }

  /** The rows of now, in the order in which they were made. */
  take(): Rows {
    return Object.fromEntries(tables.map((table) => [table, table === "stored_event" ? [] : this.reading(`SELECT * FROM ${table} ORDER BY id`).all()]));
  }

  /** Makes the database hold exactly these rows again. */
  put(rows: Rows): void {
    this.writing("BEGIN").run();
    for (const table of tables) {
      this.writing(`DELETE FROM ${table}`).run();
      for (const row of rows[table] ?? []) this.insertion(table, row).run(...Object.values(row));
    }
    this.writing("COMMIT").run();
  }

  private insertion(table: string, row: Row): Statement {
    const columns = Object.keys(row);
    return this.writing(`INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`);
  }

  private reading(sql: string): Statement {
    return remembered(this.reads, sql, () => this.connection.prepare(sql));
  }

  private writing(sql: string): Statement {
    return remembered(this.writes, sql, () => this.connection.prepare(sql));
  }
}

function remembered(known: Map<string, Statement>, sql: string, prepare: () => Statement): Statement {
  const statement = known.get(sql) ?? prepare();
  known.set(sql, statement);
  return statement;
}
