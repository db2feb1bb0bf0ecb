import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataSource } from "typeorm";
import { FixedClock } from "../kernel/clock";
import { entities } from "../entities";
import { migrations } from "../migrations";
import { closeDatabase, openDatabase, type Database, type DatabasePlace } from "../platform/database";
import { fillFile, fillSchema } from "./templates";

/** A migrated, empty database of its own, on SQLite or on the MariaDB of TEST_DATABASE_URL. */
export interface TestDatabase {
  readonly database: Database;
  readonly clock: FixedClock;
  /** All rows of all tables except migrations, for "nothing changed". */
  dump(): Promise<Record<string, unknown[]>>;
  close(): Promise<void>;
}

export const testNow = "2026-11-23T02:00:00.000Z";

/** Opens a fresh database whose clock stands at 2026-11-23 10:00 in Shanghai. */
export async function openTestDatabase(now: string = testNow): Promise<TestDatabase> {
  const { place, dispose } = await freshPlace();
  const clock = new FixedClock(now);
  const database = await openDatabase(place, entities, migrations, clock);
  return {
    database,
    clock,
    dump: () => dumpTables(database),
    close: async () => {
      await closeDatabase(database);
      await dispose();
    },
  };
}

async function freshPlace(): Promise<{ place: DatabasePlace; dispose: () => Promise<void> }> {
  const mariadb = process.env["TEST_DATABASE_URL"];
  if (mariadb) return freshSchema(mariadb);
  const folder = mkdtempSync(join(tmpdir(), "portal-test-"));
  const file = join(folder, "server.sqlite");
  await fillFile(file);
  return {
    place: { file },
    dispose: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

async function freshSchema(url: string): Promise<{ place: DatabasePlace; dispose: () => Promise<void> }> {
  const name = `portal_test_${String(process.pid)}_${Math.random().toString(36).slice(2, 10)}`;
  const server = await new DataSource({ type: "mariadb", url: url.replace(/^mysql:/, "mariadb:") }).initialize();
  await server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  await fillSchema(own.toString());
  return {
    place: { url: own.toString() },
    dispose: async () => {
      await server.query(`DROP DATABASE ${name}`);
      await server.destroy();
    },
  };
}

async function dumpTables(database: Database): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const { tableName, primaryColumns } of database.writing.entityMetadatas) {
    const order = primaryColumns.map((column) => `t.${column.databaseName}`).join(", ");
    tables[tableName] = await database.reading.query(`SELECT * FROM ${tableName} t ORDER BY ${order}`);
  }
  return tables;
}
