import { Brackets, type EntityManager } from "typeorm";
import { LastPlay } from "../lastPlay.entity";
import { Screen } from "../screen.entity";

/** The screens whose last heartbeat played the item, or that reported it played since a moment; one that was let go of since then is among them. One statement. */
export async function screensThatPlayed({ entities }: { readonly entities: EntityManager }, itemId: string, since: Date): Promise<Screen[]> {
  return entities
    .createQueryBuilder(Screen, "screen")
    .leftJoin(LastPlay, "play", "play.screenId = screen.id AND play.itemId = :itemId AND play.heardAt >= :since", { itemId, since })
    .where(new Brackets((either) => void either.where("play.screenId IS NOT NULL").orWhere("screen.playingItemId = :itemId")))
    .andWhere(new Brackets((either) => void either.where("screen.removedAt IS NULL").orWhere("screen.removedAt >= :since")))
    .orderBy("screen.id", "ASC")
    .getMany();
}
