import { In, LessThan } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { pieceSubject } from "../../content";
import { liveRevisions } from "../../reviews";
import { Recall } from "../recall.entity";
import { firstSettledRank, RecallScreen } from "../recallScreen.entity";

/** A recall as the process watches it: whether its piece must not be played, and the screens that have not confirmed. */
export interface WatchedRecall {
  readonly id: string;
  readonly pieceId: string;
  readonly recalledAt: Date;
  /** False once a newer revision of the piece is live: then its item may be played again. */
  readonly isBanned: boolean;
  readonly openScreenIds: readonly string[];
}

/** One recall, or all of them, as they are watched. Three statements. */
export async function watchedRecalls(reader: Reader, ids?: readonly string[]): Promise<WatchedRecall[]> {
  const recalls = await reader.entities.find(Recall, { where: ids === undefined ? {} : { id: In([...ids]) }, order: { recalledAt: "ASC", id: "ASC" } });
  if (recalls.length === 0) return [];
  const live = new Set((await liveRevisions(reader, pieceSubject, recalls.map(({ pieceId }) => pieceId))).map(({ subjectId }) => subjectId));
  const openIds = recalls.filter(({ open }) => open).map(({ id }) => id);
  const rows = await reader.entities.find(RecallScreen, { where: { recallId: In(openIds), rank: LessThan(firstSettledRank) }, select: { id: true, recallId: true, screenId: true } });
  return recalls.map(({ id, pieceId, recalledAt }) => ({
    id, pieceId, recalledAt, isBanned: !live.has(pieceId), openScreenIds: rows.filter(({ recallId }) => recallId === id).map(({ screenId }) => screenId),
  }));
}
