import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DataSource, type DataSourceOptions, type MixedList } from "typeorm";

type EntityList = MixedList<new () => object>;
type MigrationList = NonNullable<DataSourceOptions["migrations"]>;

/** Where the rows live: a SQLite file, or MariaDB by address. */
export type DatabasePlace = { readonly file: string } | { readonly url: string };

interface Pragmatic {
  pragma(statement: string): unknown;
}

/** The data source that writes. On SQLite there is exactly one, used by one writer at a time. */
export function writingDataSource(place: DatabasePlace, entities: EntityList, migrations: MigrationList): DataSource {
  if ("url" in place) return mariaDb(place.url, entities, migrations);
  mkdirSync(dirname(place.file), { recursive: true });
  return new DataSource({
    type: "better-sqlite3",
    database: place.file,
    entities,
    migrations,
    migrationsTransactionMode: "each",
    synchronize: false,
    enableWAL: true,
    timeout: 500,
    prepareDatabase: (database: Pragmatic) => {
      // What a person was told of survives a power cut: every commit reaches the disk before its answer leaves.
      database.pragma("synchronous = FULL");
      database.pragma("cache_size = -32000");
    },
  });
}

/** The data source that reads. On SQLite it is read-only, so that no reader sees what is not committed. */
export function readingDataSource(place: DatabasePlace, entities: EntityList): DataSource | null {
  if ("url" in place) return null;
  return new DataSource({
    type: "better-sqlite3",
    database: place.file,
    entities,
    readonly: true,
    fileMustExist: true,
    synchronize: false,
    timeout: 500,
    prepareDatabase: (database: Pragmatic) => {
      database.pragma("cache_size = -64000");
    },
  });
}

function mariaDb(url: string, entities: EntityList, migrations: MigrationList): DataSource {
  return new DataSource({
    type: "mariadb",
    // What a unit reads after it got a lock is what stands now; the default would show it the past.
    isolationLevel: "READ COMMITTED",
    url: url.replace(/^mysql:/, "mariadb:"),
    entities,
    migrations,
    migrationsTransactionMode: "each",
    synchronize: false,
    charset: "utf8mb4_unicode_520_ci",
    timezone: "Z",
    supportBigNumbers: true,
    poolSize: 10,
  });
}
