import type { Reader } from "../../../kernel/unitOfWork";
import { firstBegins, furnishedPieces, placementsOfPieces, placePieces, type PlacedLivePiece } from "../../placements";
import type { Channel } from "../../reviews";
import type { PublicEntry } from "../publicEntry";

/** What of these pieces some client may have now or later, by piece id: live, placed somewhere, not over. Three statements, one more for notices. */
export async function publicEntries(reader: Reader, pieceIds: readonly string[], timeZone: string): Promise<ReadonlyMap<string, PublicEntry>> {
  if (pieceIds.length === 0) return new Map();
  const pieces = await furnishedPieces(reader, null, timeZone, pieceIds);
  const channels = new Map(pieces.map(({ revision }) => [revision.id, revision.request.channels]));
  const placed = placePieces(reader, { pieces, placements: await placementsOfPieces(reader, pieceIds) }, null, timeZone);
  const entries = placed.map((piece) => entryOf(piece, channels.get(piece.revisionId) ?? [], { now: reader.now, timeZone }));
  return new Map(entries.filter((entry) => entry.channels.length > 0).map((entry) => [entry.piece.pieceId, entry]));
}

function entryOf(piece: PlacedLivePiece, channels: readonly Channel[], { now, timeZone }: { readonly now: Date; readonly timeZone: string }): PublicEntry {
  return { piece, channels, toldFrom: firstBegins(piece.showings, piece.liveAt ?? now, timeZone) };
}
