import { canonicalJson, sha256 } from "../../kernel/canonicalJson";
import { presentPublicPiece, type PlacedLivePiece } from "../placements";
import type { Channel } from "../reviews";

/** A live piece with the channels that may have it. */
export interface PublicEntry {
  readonly piece: PlacedLivePiece;
  readonly channels: readonly Channel[];
}

/** Equal for two states of a piece of which every client is told the same. */
export function entryHash({ piece, channels }: PublicEntry): string {
  return sha256(canonicalJson({ piece: presentPublicPiece(piece), moreAt: piece.moreAt, channels: [...channels].sort() }));
}
