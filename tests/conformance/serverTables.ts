import { join } from "node:path";
import { entities } from "../../server/src/entities";
import { readingDataSource } from "../../server/src/platform/database/dataSource";

// What the portal does on its own account while a test waits: leases of jobs, and how the CMS does.
const housekeeping = new Set(["job_lease", "sync_state", "event_delivery", "migrations"]);

/** All rows of all tables of a running server, the outbox included, for "nothing changed". */
export type ServerTables = Readonly<Record<string, readonly unknown[]>>;

/** Reads every table of the server's own database file. */
export async function readServerTables(dataDir: string): Promise<ServerTables> {
  const source = readingDataSource({ file: join(dataDir, "server.sqlite") }, entities);
  if (!source) throw new Error("not a file");
  await source.initialize();
  try {
    const tables: Record<string, unknown[]> = {};
    for (const { tableName } of source.entityMetadatas) {
      if (!housekeeping.has(tableName)) tables[tableName] = await source.query(`SELECT * FROM "${tableName}" ORDER BY 1, 2`);
    }
    return tables;
  } finally {
    await source.destroy();
  }
}
