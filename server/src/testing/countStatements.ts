import type { DataSource, Logger } from "typeorm";
import type { Database } from "../platform/database";

/** Runs the work and tells its result and every SQL statement that reads and writes sent meanwhile. */
export async function countStatements<T>(database: Database, work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const sources = [...new Set<DataSource>([database.reading, database.writing])];
  const before = sources.map((source) => source.logger);
  for (const source of sources) source.logger = listeningLogger(statements);
  try {
    return { result: await work(), statements };
  } finally {
    sources.forEach((source, index) => {
      source.logger = before[index] ?? source.logger;
    });
  }
}

function listeningLogger(statements: string[]): Logger {
  const ignore = () => undefined;
  return {
    logQuery: (query) => void statements.push(query),
    logQueryError: ignore, logQuerySlow: ignore, logSchemaBuild: ignore, logMigration: ignore, log: ignore,
  };
}
