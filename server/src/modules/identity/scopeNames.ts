import { In, type EntityManager } from "typeorm";

type ScopeTable = "station" | "organisation" | "lecturer_team";

/**
 * Names of the rows that roles refer to, by id. The tables are addressed by name because identity
 * stands below the modules that own them.
 */
export async function scopeNames(entities: EntityManager, table: ScopeTable, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const owner = entities.dataSource.entityMetadatas.find((metadata) => metadata.tableName === table);
  if (wanted.length === 0 || !owner) return new Map();
  const rows = await entities.find<{ id: string; name: string }>(owner.target, { where: { id: In(wanted) }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
