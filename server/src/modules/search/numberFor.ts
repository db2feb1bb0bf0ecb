import type { EntityManager } from "typeorm";

const begin = Date.parse("2020-01-01T00:00:00.000Z");

/** The number of a document that went live at a moment: its second, or the first free number after it. Newer documents have greater ones. */
export async function numberFor(entities: EntityManager, liveAt: Date): Promise<number> {
  const wanted = Math.max(0, Math.floor((liveAt.getTime() - begin) / 1000));
  const isTaken = await entities.query<unknown[]>("SELECT 1 FROM search_document WHERE number = ?", [wanted]);
  if (isTaken.length === 0) return wanted;
  const [gap] = await entities.query<{ number: number }[]>(
    `SELECT taken.number + 1 AS number FROM search_document taken LEFT JOIN search_document following ON following.number = taken.number + 1
     WHERE taken.number >= ? AND following.number IS NULL ORDER BY taken.number LIMIT 1`,
    [wanted],
  );
  return gap?.number ?? wanted;
}
