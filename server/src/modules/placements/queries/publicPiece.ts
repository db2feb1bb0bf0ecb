import { mayBeId } from "../../../kernel/id";
import type { Reader } from "../../../kernel/unitOfWork";
import { furnishedPieces, isShownAt, placementsOfPieces, placePieces, type PlacedLivePiece } from "./piecesFor";
import type { PublicPlace } from "./publicPieces";

/** One piece as a channel shows it at this moment; null when it is not live, outside its window, not of the channel, or nothing at all. */
export async function publicPiece(reader: Reader, { channel, timeZone }: Omit<PublicPlace, "stationCode">, id: string): Promise<PlacedLivePiece | null> {
  if (!mayBeId(id)) return null;
  const pieces = await furnishedPieces(reader, channel, timeZone, [id]);
  if (pieces.length === 0) return null;
  const [piece] = placePieces(reader, { pieces, placements: await placementsOfPieces(reader, [id]) }, null, timeZone);
  return piece && isShownAt(piece, reader.now) ? piece : null;
}
