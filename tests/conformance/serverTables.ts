import { join } from "node:path";
import { entities } from "../../server/src/entities";
import { readingDataSource } from "../../server/src/platform/database/dataSource";
import { waitFor } from "../portal/waitFor";

type DataSource = NonNullable<ReturnType<typeof readingDataSource>>;

// What the portal does on its own account while a test waits: leases of jobs, and how the CMS does.
const housekeeping = new Set(["job_lease", "sync_state", "event_delivery"]);

// An event is done when it stands in the outbox; its delivery comes by itself.
const columns: Readonly<Record<string, string>> = { stored_event: "id, type, payload, occurredAt" };

/** The rows of every table, as text, by the table's name. */
export type Rows = Readonly<Record<string, string>>;

/** All tables of a running server, the outbox included, for "nothing changed". */
export class ServerTables {
  private constructor(private readonly source: DataSource) {}

  static async open(dataDir: string): Promise<ServerTables> {
    const source = readingDataSource({ file: join(dataDir, "server.sqlite") }, entities);
    if (!source) throw new Error("not a file");
    return new ServerTables(await source.initialize());
  }

  async read(): Promise<Rows> {
    const tables: Record<string, string> = {};
    for (const { tableName } of this.source.entityMetadatas) {
      if (!housekeeping.has(tableName)) tables[tableName] = JSON.stringify(await this.source.query(`SELECT ${columns[tableName] ?? "*"} FROM "${tableName}" ORDER BY 1, 2`));
    }
    return tables;
  }

  /** Waits until every event of the commits so far has been delivered: what its reactions write comes a moment after the answer. */
  async delivered(): Promise<void> {
    await waitFor("events are delivered", async () => (await this.source.query<unknown[]>("SELECT 1 FROM stored_event WHERE deliveredAt IS NULL LIMIT 1")).length === 0);
  }

  /** Waits until a heartbeat sent at `sentAt` or later is stored: until the next flush the server has it in memory alone. */
  async heardFrom(screenName: string, sentAt: Date): Promise<void> {
    const since = sentAt.toISOString().replace("T", " ").replace("Z", "");
    await waitFor(`a heartbeat of ${screenName} is stored`, async () => (await this.source.query<unknown[]>("SELECT 1 FROM screen WHERE name = ? AND lastSeenAt >= ?", [screenName, since])).length > 0);
  }

  /** Columns that hold more than they declare: SQLite lets it pass, MariaDB fails on it. */
  async overfull(): Promise<string[]> {
    const found: string[] = [];
    for (const { tableName, columns: all } of this.source.entityMetadatas) {
      for (const { databaseName, length } of all.filter((column) => Number(column.length) > 0)) {
        const rows: unknown[] = await this.source.query(`SELECT 1 FROM "${tableName}" WHERE length("${databaseName}") > ${length} LIMIT 1`);
        if (rows.length > 0) found.push(`${tableName}.${databaseName} (${length})`);
      }
    }
    return found;
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}

/** What differs between two readings. */
export function changedTables(before: Rows, after: Rows): string[] {
  return Object.keys(after).filter((table) => after[table] !== before[table]).map((table) => `${table}: ${before[table] ?? ""} → ${after[table] ?? ""}`.slice(0, 2000));
}
