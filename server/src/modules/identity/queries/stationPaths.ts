import { In, type EntityManager } from "typeorm";

/** The tree paths of stations, over which roles reach, by id. The table is addressed by name because identity stands below the module that owns it. */
export async function stationPaths({ entities }: { readonly entities: EntityManager }, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const owner = entities.dataSource.entityMetadatas.find(({ tableName }) => tableName === "station");
  if (ids.length === 0 || !owner) return new Map();
  const rows = await entities.find<{ id: string; path: string }>(owner.target, { where: { id: In([...new Set(ids)]) }, select: { id: true, path: true } });
  return new Map(rows.map(({ id, path }) => [id, path]));
}
