import type { EntityManager } from "typeorm";
import { localDay } from "../../kernel/localTime";
import { PlayCount } from "./playCount.entity";
import type { PlayLog } from "./playLog.entity";

/** Adds plays that were not counted yet to the counts of their days. One statement; none for no play. */
export async function countPlays(entities: EntityManager, plays: readonly Pick<PlayLog, "screenId" | "itemId" | "startedAt">[], timeZone: string): Promise<void> {
  const counts = new Map<string, PlayCount>();
  for (const { screenId, itemId, startedAt } of plays) {
    const playedOn = localDay(startedAt, timeZone);
    const key = `${playedOn} ${screenId} ${itemId}`;
    counts.set(key, { playedOn, screenId, itemId, plays: (counts.get(key)?.plays ?? 0) + 1 });
  }
  if (counts.size === 0) return;
  // In the order of their keys, as every writer on MariaDB locks them.
  const rows = [...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, count]) => count);
  const [insert, parameters] = entities.createQueryBuilder().insert().into(PlayCount).values(rows).updateEntity(false).getQueryAndParameters();
  await entities.query(`${insert} ${addingTo(entities)}`, parameters);
}

function addingTo(entities: EntityManager): string {
  return entities.dataSource.options.type === "better-sqlite3"
    ? "ON CONFLICT (playedOn, screenId, itemId) DO UPDATE SET plays = plays + excluded.plays"
    : "ON DUPLICATE KEY UPDATE plays = plays + VALUES(plays)";
}
