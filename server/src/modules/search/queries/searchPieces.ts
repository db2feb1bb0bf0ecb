import type { Page } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { furnishedPieces, isShownAt, placementsOfPieces, placePieces, type PlacedLivePiece } from "../../placements";
import type { Channel } from "../../reviews";
import { excerpt, highlight, type TextPart } from "../highlight";
import { canSearchEverything } from "../search.policy";
import { decodeSearchCursor, encodeSearchCursor } from "../searchCursor";
import { searchedTexts, searchKeys } from "../searchedTexts";
import { countHits, findHits, type Hit, type HitPlace } from "./findHits";

export interface SearchQuestion {
  /** In normal form; all have to occur. */
  readonly words: readonly string[];
  /** What this channel shows at this moment; null for all that is live and placed, now or later, which only staff may ask. */
  readonly channel: Channel | null;
  readonly first: number;
  readonly after: string | null;
  readonly timeZone: string;
}

/** A piece with what was found in it. */
export interface FoundPiece {
  readonly piece: PlacedLivePiece;
  readonly title: readonly TextPart[];
  readonly excerpt: readonly TextPart[];
}

/** More are not counted: nobody reads further, and no screen is to wait for a count. */
export const searchCountCap = 1000;

interface Shown extends Hit {
  readonly piece: PlacedLivePiece;
}

/**
 * Live pieces that hold all the words, title hits first, then the newest. The index proposes; whether a piece is live, shown and still holds the words is
 * read from its live revision and its placements of now, so that an index that lags gives nothing that is gone. The count is the index's.
 */
export async function searchPieces(reader: Reader, question: SearchQuestion): Promise<Page<FoundPiece>> {
  const { words, channel, first } = question;
  const after = question.after === null ? null : decodeSearchCursor(question.after);
  if (channel === null && !canSearchEverything(reader.actor)) return { nodes: [], totalCount: 0, totalCountIsCapped: false, hasNextPage: false, endCursor: null };
  const shown = await nextShown(reader, question, after);
  const nodes = shown.slice(0, first);
  const last = nodes.at(-1);
  const counted = await countHits(reader, { words, channel }, searchCountCap + 1);
  return {
    nodes: nodes.map(({ piece }) => found(piece, words)), hasNextPage: shown.length > first, endCursor: last ? encodeSearchCursor(last) : null,
    totalCount: Math.min(counted, searchCountCap), totalCountIsCapped: counted > searchCountCap,
  };
}

/** One more than asked for, if there are so many. */
async function nextShown(reader: Reader, question: SearchQuestion, after: HitPlace | null): Promise<Shown[]> {
  const wanted = question.first + 1;
  const shown: Shown[] = [];
  for (let place = after; ; ) {
    const hits = await findHits(reader, question, place, wanted);
    shown.push(...(await stillShown(reader, question, hits)));
    place = hits.at(-1) ?? place;
    if (hits.length < wanted || shown.length >= wanted) return shown.slice(0, wanted);
  }
}

async function stillShown(reader: Reader, { words, channel, timeZone }: SearchQuestion, hits: readonly Hit[]): Promise<Shown[]> {
  if (hits.length === 0) return [];
  const ids = hits.map(({ pieceId }) => pieceId);
  const pieces = await furnishedPieces(reader, channel, timeZone, ids);
  const placed = placePieces(reader, { pieces, placements: await placementsOfPieces(reader, ids) }, null, timeZone);
  const byId = new Map(placed.filter((piece) => channel === null || isShownAt(piece, reader.now)).map((piece) => [piece.pieceId, piece]));
  return hits.flatMap((hit) => {
    const piece = byId.get(hit.pieceId);
    return piece && holds(piece, words) ? [{ ...hit, piece }] : [];
  });
}

function holds({ snapshot }: PlacedLivePiece, words: readonly string[]): boolean {
  const { titleKey, bodyKey } = searchKeys(searchedTexts(snapshot));
  return words.every((word) => titleKey.includes(word) || bodyKey.includes(word));
}

function found(piece: PlacedLivePiece, words: readonly string[]): FoundPiece {
  const { title, others } = searchedTexts(piece.snapshot);
  return { piece, title: highlight(title, words), excerpt: excerpt(others, words) };
}
