import type { Reader } from "../../../kernel/unitOfWork";
import { noticeEnds } from "../../feeds";
import { activePlacements, furnishedPieces, isShownAt, openSpans, placePieces, screenTargets, type PlacedLivePiece } from "../../placements";
import type { BoardPlaces } from "./boardPlaces";

// A feed announces lectures a week ahead.
export const soon = 7 * 86_400_000;

/** Where something is. */
export interface Reach {
  readonly stationIds: ReadonlySet<string>;
  readonly screens: number;
}

/** A piece that the board's screens show now or within a week. */
export interface ShownPiece {
  readonly piece: PlacedLivePiece;
  /** Where it is shown at this moment. */
  readonly now: Reach;
  /** Where it is shown now or within a week. */
  readonly soon: Reach;
  /** When it is last shown here; null when nobody can tell. */
  readonly endsAt: Date | null;
}

interface Found {
  readonly piece: PlacedLivePiece;
  readonly now: { stationIds: Set<string>; screens: number };
  readonly soon: { stationIds: Set<string>; screens: number };
  readonly ends: (Date | null)[];
}

/** What is shown where, by the windows that feeds are given; as many statements as one feed. */
export async function shownPieces(reader: Reader, places: BoardPlaces, timeZone: string): Promise<ShownPiece[]> {
  const placements = await activePlacements(reader);
  const live = { pieces: await furnishedPieces(reader, "SCREEN", timeZone), placements };
  const standing = places.asked.filter(({ status }) => status !== "CLOSED").map((station) => ({ station, screens: places.screens.get(station.id) ?? [] }));
  const timesOf = timesAt(reader.now);
  const shown = new Map<string, Found>();
  for (const { target, screens } of await screenTargets(reader, placements, standing)) {
    for (const piece of placePieces(reader, live, target, timeZone)) {
      const times = timesOf(piece);
      if (!times.isSoon) continue;
      const found = shown.get(piece.pieceId) ?? { piece, now: nowhere(), soon: nowhere(), ends: [] };
      shown.set(piece.pieceId, found);
      for (const reach of times.isNow ? [found.now, found.soon] : [found.soon]) {
        reach.stationIds.add(target.stationId);
        reach.screens += screens.length;
      }
      found.ends.push(times.endsAt);
    }
  }
  return [...shown.values()].map(({ ends, ...rest }) => ({ ...rest, endsAt: latest(ends) }));
}

const nowhere = (): Found["now"] => ({ stationIds: new Set(), screens: 0 });

interface Times {
  readonly isNow: boolean;
  readonly isSoon: boolean;
  readonly endsAt: Date | null;
}

/** What a piece's windows say of a moment; a piece placed in the same way at many targets is asked once. */
function timesAt(now: Date): (piece: PlacedLivePiece) => Times {
  const known = new Map<PlacedLivePiece, Times>();
  const until = new Date(now.getTime() + soon);
  return (piece) => {
    const before = known.get(piece);
    if (before) return before;
    const spans = openSpans(piece.spans, piece.lecture && noticeEnds(piece.lecture)).filter((span) => span.until === null || span.until > now);
    // Hours of the day that go on for weeks end when their placement does, or the lecture.
    const ends = piece.moreAt === null ? spans : openSpans(piece.showings, piece.lecture && noticeEnds(piece.lecture));
    const times = { isNow: isShownAt({ spans }, now), isSoon: spans.some(({ from }) => from === null || from < until), endsAt: latest(ends.map((span) => span.until)) };
    known.set(piece, times);
    return times;
  };
}

function latest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce<Date | null>((last, moment) => (last === null || moment === null ? null : moment > last ? moment : last), new Date(0));
}
