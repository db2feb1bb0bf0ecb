import { canonicalJson, sha256 } from "../../kernel/canonicalJson";
import { presentPublicPiece, type PlacedLivePiece } from "../placements";
import type { Channel } from "../reviews";

/** A live piece with the channels that may have it. */
export interface PublicEntry {
  readonly piece: PlacedLivePiece;
  readonly channels: readonly Channel[];
  /** When its first hour begins; nobody is told of it before. Null when none comes. */
  readonly toldFrom: Date | null;
}

/** Whether clients may have the piece now: an hour in which it is shown has begun. */
export function isTold({ toldFrom }: PublicEntry, now: Date): boolean {
  return toldFrom !== null && toldFrom <= now;
}

/** Equal for two states of a piece of which every client is told the same. */
export function entryHash({ piece, channels }: PublicEntry): string {
  return sha256(canonicalJson({ piece: presentPublicPiece(piece), moreAt: piece.moreAt, channels: [...channels].sort() }));
}
