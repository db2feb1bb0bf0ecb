import type { EntityManager } from "typeorm";
import { PlayLog } from "../playLog.entity";
import { Screen } from "../screen.entity";
import { Station, subtreeBounds } from "../../stations";

const mostRows = 100_000;

/** How often items were played lately. */
export interface RecentPlays {
  readonly playsOf: ReadonlyMap<string, number>;
  /** The oldest play that was counted; null when none was. */
  readonly from: Date | null;
}

interface Count {
  readonly itemId: string;
  readonly plays: number | string;
  readonly oldest: string | Date;
}

/**
 * Counts the plays since a moment on the screens below a place, by item, among the newest 100,000 of all: a county with a thousand screens
 * is told of its last hours in the time that a village is told of its week. One statement.
 */
export async function recentPlays({ entities }: { readonly entities: EntityManager }, since: Date, below: string | null): Promise<RecentPlays> {
  const newest = entities.createQueryBuilder(PlayLog, "play").select(["play.itemId AS itemId", "play.screenId AS screenId", "play.startedAt AS startedAt"])
    .where("play.startedAt >= :since", { since }).orderBy("play.startedAt", "DESC").limit(mostRows);
  const query = entities.createQueryBuilder().select(["newest.itemId AS itemId", "COUNT(*) AS plays", "MIN(newest.startedAt) AS oldest"])
    .from(`(${newest.getQuery()})`, "newest").setParameters(newest.getParameters()).groupBy("newest.itemId");
  if (below !== null) {
    const { from, until } = subtreeBounds(below);
    query.innerJoin(Screen, "screen", "screen.id = newest.screenId").innerJoin(Station, "station", "station.id = screen.stationId")
      .where("station.path >= :from AND station.path < :until", { from, until });
  }
  const counts = await query.getRawMany<Count>();
  const oldest = counts.map((count) => momentOfRow(count.oldest)).sort((left, right) => left.getTime() - right.getTime())[0];
  return { playsOf: new Map(counts.map(({ itemId, plays }) => [itemId, Number(plays)])), from: oldest ?? null };
}

// SQLite gives the moment of an aggregate as the text it keeps, in UTC.
function momentOfRow(value: string | Date): Date {
  return value instanceof Date ? value : new Date(`${value.replace(" ", "T")}Z`);
}
