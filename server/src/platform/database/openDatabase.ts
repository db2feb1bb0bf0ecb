import type { DataSourceOptions, MixedList } from "typeorm";
import type { Clock } from "../../kernel/clock";
import { readingDataSource, writingDataSource, type DatabasePlace } from "./dataSource";
import { Database } from "./database";

/** Opens, migrates and hands out the database. */
export async function openDatabase(
  place: DatabasePlace,
  entities: MixedList<new () => object>,
  migrations: NonNullable<DataSourceOptions["migrations"]>,
  clock: Clock,
): Promise<Database> {
  const writing = await writingDataSource(place, entities, migrations).initialize();
  await writing.runMigrations();
  const reading = await readingDataSource(place, entities)?.initialize();
  return new Database(writing, reading ?? writing, clock);
}

/** Closes both connections. */
export async function closeDatabase(database: Database): Promise<void> {
  if (database.reading !== database.writing) await database.reading.destroy();
  await database.writing.destroy();
}
