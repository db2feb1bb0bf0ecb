import { addDays, localDay, momentOf } from "../../../kernel/localTime";
import { readOnce } from "../../../kernel/readOnce";
import type { Reader } from "../../../kernel/unitOfWork";
import type { PieceType } from "../../content";
import type { Channel } from "../../reviews";
import { publicStation } from "../../stations";
import type { PlacementTarget } from "../matching/matchPlacements";
import { isShownAt, livePieces, placePieces, type PlacedLivePiece } from "./piecesFor";

/** Where a public question is asked. */
export interface PublicPlace {
  readonly channel: Channel;
  /** A station's code; null for the county as a whole. */
  readonly stationCode: string | null;
  readonly timeZone: string;
}

/** What a channel shows at this moment, newest first: live, inside its window, placed there. An unknown station shows nothing. */
export async function publicPieces(reader: Reader, place: PublicPlace, types: readonly PieceType[]): Promise<PlacedLivePiece[]> {
  const target = place.stationCode === null ? null : await targetOf(reader, place.stationCode);
  if (target === undefined) return [];
  const live = await readOnce(reader, `livePieces ${place.channel}`, () => livePieces(reader, place.channel, place.timeZone));
  return placePieces(reader, live, target, place.timeZone).filter((piece) => (types.length === 0 || types.includes(piece.snapshot.type)) && isShownAt(piece, reader.now));
}

/** The motto of a local day: each live one in turn, the same for everybody all day long. */
export async function mottoOfTheDay(reader: Reader, place: PublicPlace): Promise<PlacedLivePiece | null> {
  const mottoes = await publicPieces(reader, place, ["FAMILY_MOTTO"]);
  const today = localDay(reader.now, place.timeZone);
  reader.changesAt(momentOf(addDays(today, 1), "00:00", place.timeZone));
  const inTurn = [...mottoes].sort((left, right) => (left.pieceId < right.pieceId ? -1 : 1));
  return inTurn[dayNumber(today) % Math.max(1, inTurn.length)] ?? null;
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00.000Z`) / 86_400_000);
}

async function targetOf(reader: Reader, code: string): Promise<PlacementTarget | undefined> {
  const station = await publicStation(reader, { code });
  if (!station) return undefined;
  return { stationId: station.id, path: station.path, tier: station.tier, tags: station.tags, screenId: null };
}
