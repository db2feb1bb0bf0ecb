import { MoreThan, type EntityManager } from "typeorm";
import { readState } from "../changeState";
import { PublicChange } from "../publicChange.entity";

/** Pieces whose newest change is numbered above a number, in order. */
export interface ChangedPieces {
  readonly pieceIds: readonly string[];
  /** The number of the last of them; the asked one when there are none. */
  readonly seq: number;
}

/** What changed since a number, some at a time; null when the number was never given out, as by another database. */
export async function changedPieces({ entities }: { readonly entities: EntityManager }, after: number, most: number): Promise<ChangedPieces | null> {
  const rows = await entities.find(PublicChange, { select: { pieceId: true, seq: true }, where: { seq: MoreThan(after) }, order: { seq: "ASC" }, take: most });
  if (rows.length === 0 && after > ((await readState({ entities }))?.lastSeq ?? 0)) return null;
  return { pieceIds: rows.map(({ pieceId }) => pieceId), seq: rows.at(-1)?.seq ?? after };
}

/** The ids of pieces of which a change is known, after an id and in order. */
export async function piecesWithChanges({ entities }: { readonly entities: EntityManager }, after: string, most: number): Promise<string[]> {
  const rows = await entities.find(PublicChange, { select: { pieceId: true }, where: { pieceId: MoreThan(after) }, order: { pieceId: "ASC" }, take: most });
  return rows.map(({ pieceId }) => pieceId);
}
