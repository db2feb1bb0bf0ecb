import type { EntityManager, FindOneOptions, ObjectLiteral } from "typeorm";

/** Options that lock the rows read for the rest of the unit: SELECT … FOR UPDATE on MariaDB; on SQLite the single writer is the lock. */
export function forUpdate<Row extends ObjectLiteral>(entities: EntityManager): Pick<FindOneOptions<Row>, "lock"> {
  return entities.dataSource.options.type === "better-sqlite3" ? {} : { lock: { mode: "pessimistic_write" } };
}
