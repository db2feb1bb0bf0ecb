import type { EntityManager } from "typeorm";
import { Station, subtreeBounds } from "../../stations";
import { PlayCount } from "../playCount.entity";
import { Screen } from "../screen.entity";

/** Local days, both included. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** How often each item was played in these days on the screens that stand below a place, or on all: the exact number, by item id. One statement. */
export async function playsByItem({ entities }: { readonly entities: EntityManager }, { first, last }: DaySpan, below: string | null): Promise<ReadonlyMap<string, number>> {
  const query = entities.createQueryBuilder(PlayCount, "count").select("count.itemId", "itemId").addSelect("SUM(count.plays)", "plays")
    .where("count.playedOn >= :first AND count.playedOn <= :last", { first, last }).groupBy("count.itemId");
  if (below !== null) {
    const { from, until } = subtreeBounds(below);
    query.innerJoin(Screen, "screen", "screen.id = count.screenId").innerJoin(Station, "station", "station.id = screen.stationId")
      .andWhere("station.path >= :from AND station.path < :until", { from, until });
  }
  const rows = await query.getRawMany<{ itemId: string; plays: number | string }>();
  return new Map(rows.map(({ itemId, plays }) => [itemId, Number(plays)]));
}
