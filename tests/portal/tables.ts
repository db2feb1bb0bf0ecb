import { join } from "node:path";
import Database from "better-sqlite3";
import type { Portal } from "./portal";

/** Every row of every table of the server, the outbox included, read beside the running server. */
export function dumpTables(portal: Pick<Portal, "dataDir">): Record<string, unknown[]> {
  const database = new Database(join(portal.dataDir, "server.sqlite"), { readonly: true });
  try {
    const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all() as string[];
    return database.transaction(() => Object.fromEntries(names.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()])))();
  } finally {
    database.close();
  }
}
