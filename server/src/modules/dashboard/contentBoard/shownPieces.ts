import type { Reader } from "../../../kernel/unitOfWork";
import { noticeEnds } from "../../feeds";
import { isShownAt, openSpans, placePieces, screenTargets, type FurnishedPiece, type Placement, type PlacedLivePiece } from "../../placements";
import type { Screen } from "../../screens";
import type { BoardPlaces } from "./boardPlaces";

// A feed announces lectures a week ahead.
export const soon = 7 * 86_400_000;

/** All that is live on any channel, and what places it. */
export interface BoardContent {
  readonly pieces: readonly FurnishedPiece[];
  readonly placements: readonly Placement[];
}

/** Where something is; on an offline screen (不联网的屏幕) it is meant to be. */
export interface Reach {
  readonly stationIds: ReadonlySet<string>;
  /** Screens that fetch it themselves. */
  readonly screens: number;
  /** Screens that somebody has to load with it. */
  readonly offlineScreens: number;
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

/** What is meant to be on an offline screen now or within a week. */
export interface OfflineLoad {
  readonly piece: PlacedLivePiece;
  /** From when on; null for at once. */
  readonly startsAt: Date | null;
  /** When it is to be taken off; null when nobody can tell. */
  readonly endsAt: Date | null;
}

/** What is on which screen. */
export interface OnScreens {
  readonly pieces: readonly ShownPiece[];
  /** By the screen's id, newest first. */
  readonly loads: ReadonlyMap<string, readonly OfflineLoad[]>;
}

interface Found {
  readonly piece: PlacedLivePiece;
  readonly now: FoundReach;
  readonly soon: FoundReach;
  readonly ends: (Date | null)[];
}

interface FoundReach extends Reach {
  readonly stationIds: Set<string>;
  screens: number;
  offlineScreens: number;
}

/** What is shown where, by the windows that feeds are given. One statement. */
export async function shownPieces(reader: Reader, places: BoardPlaces, content: BoardContent, timeZone: string): Promise<OnScreens> {
  const live = { pieces: content.pieces.filter(({ revision }) => revision.request.channels.includes("SCREEN")), placements: content.placements };
  const timesOf = timesAt(reader.now);
  const shown = new Map<string, Found>();
  const loads = new Map<string, OfflineLoad[]>();
  for (const { target, screens } of await screenTargets(reader, content.placements, standingOf(places))) {
    for (const piece of placePieces(reader, live, target, timeZone)) {
      const times = timesOf(piece);
      if (!times.isSoon) continue;
      addReach(shown, piece, { stationId: target.stationId, screens, times });
      for (const { id } of screens.filter(({ connected }) => !connected)) addLoad(loads, id, { piece, startsAt: times.startsAt, endsAt: times.endsAt });
    }
  }
  return { pieces: [...shown.values()].map(({ ends, ...rest }) => ({ ...rest, endsAt: latest(ends) })), loads };
}

function standingOf({ asked, screens, offline }: BoardPlaces): Parameters<typeof screenTargets>[2] {
  return asked.filter(({ status }) => status !== "CLOSED").map((station) => ({ station, screens: [...(screens.get(station.id) ?? []), ...(offline.get(station.id) ?? [])] }));
}

function addReach(shown: Map<string, Found>, piece: PlacedLivePiece, { stationId, screens, times }: { readonly stationId: string; readonly screens: readonly Screen[]; readonly times: Times }): void {
  const found = shown.get(piece.pieceId) ?? { piece, now: nowhere(), soon: nowhere(), ends: [] };
  shown.set(piece.pieceId, found);
  const connected = screens.filter((screen) => screen.connected).length;
  for (const reach of times.isNow ? [found.now, found.soon] : [found.soon]) {
    reach.stationIds.add(stationId);
    reach.screens += connected;
    reach.offlineScreens += screens.length - connected;
  }
  found.ends.push(times.endsAt);
}

function addLoad(loads: Map<string, OfflineLoad[]>, screenId: string, load: OfflineLoad): void {
  const known = loads.get(screenId);
  if (known) known.push(load);
  else loads.set(screenId, [load]);
}

const nowhere = (): FoundReach => ({ stationIds: new Set(), screens: 0, offlineScreens: 0 });

interface Times {
  readonly isNow: boolean;
  readonly isSoon: boolean;
  /** When it begins; null when it has begun. */
  readonly startsAt: Date | null;
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
    const isNow = isShownAt({ spans }, now);
    const times = { isNow, startsAt: isNow ? null : (spans[0]?.from ?? null), isSoon: spans.some(({ from }) => from === null || from < until), endsAt: latest(ends.map((span) => span.until)) };
    known.set(piece, times);
    return times;
  };
}

function latest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce<Date | null>((last, moment) => (last === null || moment === null ? null : moment > last ? moment : last), new Date(0));
}
