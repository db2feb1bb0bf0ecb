import type { EntityManager } from "typeorm";
import { mariaDbIndex } from "./mariaDbIndex";
import { sqliteIndex } from "./sqliteIndex";
import type { TextIndex } from "./textIndex";

/** The index of the database at hand. */
export function textIndexOf(entities: EntityManager): TextIndex {
  return entities.dataSource.options.type === "better-sqlite3" ? sqliteIndex : mariaDbIndex;
}
