import { pieceItemId } from "../../content";
import { activePlacements, furnishedPieces, placePieces, sameStrength, strengthWindows, weakestOf, type PlacedLivePiece } from "../../placements";
import { plainItem, type FeedItem, type FeedWindow } from "../feedItem";
import type { FeedMemory } from "../feedMemory";
import type { FeedAudience, FeedSource } from "../feedSource";
import { mediumFor } from "../mediumFor";
import { noticeSpan } from "../noticeSpan";
import { pieceTexts } from "../pieceTexts";
import { readingSeconds } from "../readingSeconds";

/** The live pieces that placements send to the station and its screens. */
export function piecesSource(memory: FeedMemory): FeedSource {
  return async (reader, audience, span) => {
    const { station, tags, screenId, screenGroupIds, channel, timeZone } = audience;
    const pieces = await memory.pieces.read(reader, `${channel} ${timeZone}`, (shared) => furnishedPieces(shared, channel, timeZone));
    const placements = await memory.placements.read(reader, "active", activePlacements);
    const target = { stationId: station.id, path: station.path, tier: station.tier, tags: station.tags, screenId, screenTags: tags, screenGroupIds };
    return placePieces(reader, { pieces, placements }, target, timeZone).flatMap((piece) => sharedItems(piece, audience, span));
  };
}

interface Made {
  readonly from: number;
  readonly items: Map<string, readonly FeedItem[]>;
}

// A placed piece is one object wherever it is shown in the same way, so its items are made once for each shape of screen and hour.
const made = new WeakMap<PlacedLivePiece, Made>();

function sharedItems(piece: PlacedLivePiece, audience: FeedAudience, span: FeedWindow): readonly FeedItem[] {
  const from = span.from.getTime();
  const known = made.get(piece);
  const { items } = known?.from === from ? known : { items: new Map<string, readonly FeedItem[]>() };
  if (items !== known?.items) made.set(piece, { from, items });
  const key = `${audience.shape} ${audience.timeZone} ${audience.county.signature}`;
  const parts = items.get(key) ?? pieceItems(piece, audience, span);
  items.set(key, parts);
  return parts;
}

/** A placed piece as a feed tells it: one item for each strength, since strength belongs to the hours it was given for; the weakest has the piece's own id. */
function pieceItems(piece: PlacedLivePiece, audience: FeedAudience, span: FeedWindow): FeedItem[] {
  const whole = pieceItem(piece, audience);
  const weakest = weakestOf(piece.showings);
  return strengthWindows(piece.showings, noticeSpan(piece.lecture, span), audience.timeZone).map((part) => {
    const id = weakest && sameStrength(weakest, part) ? whole.id : `${whole.id}.${part.priority}-${String(part.weight)}`;
    return { ...whole, ...part, id };
  });
}

/** Whom a piece is told to; without a shape it is told with its pictures as they came. */
type PieceAudience = Pick<FeedAudience, "county" | "timeZone"> & { readonly shape: FeedAudience["shape"] | null };

/** What a piece says as an item that is never due; its signature is sealed, so an unsigned one is signed by the county. */
export function pieceItem(piece: PlacedLivePiece, audience: PieceAudience): FeedItem {
  const { snapshot } = piece;
  const texts = pieceTexts(snapshot, piece.lecture, audience.timeZone);
  return {
    ...plainItem,
    ...texts,
    id: pieceItemId(piece.pieceId),
    revisionId: piece.revisionId,
    kind: snapshot.type,
    signature: snapshot.signature === "" ? audience.county.signature : snapshot.signature,
    seconds: snapshot.seconds ?? videoSeconds(piece) ?? readingSeconds(texts.title, ...texts.lines, texts.body),
    media: piece.media.map((medium) => mediumFor(audience.shape, medium)),
    windows: [],
  };
}

function videoSeconds({ media }: PlacedLivePiece): number | null {
  const length = media.find(({ kind, seconds }) => kind === "VIDEO" && seconds !== null)?.seconds;
  return length === null || length === undefined ? null : Math.ceil(length);
}
