import { addDays, localDay, momentOf } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { noticeEnds } from "../../feeds";
import { isShownAt, openSpans, placePieces, type PlacedLivePiece } from "../../placements";
import type { Channel } from "../../reviews";
import { isShownToResidents } from "../../stations";
import type { BoardPlaces } from "./boardPlaces";
import type { BoardContent } from "./shownPieces";

const withoutScreen = ["WEB", "MINI_PROGRAM", "MEDIA_CENTRE"] as const satisfies readonly Channel[];

/** A span of one day. */
interface DaySpan {
  readonly from: Date;
  readonly until: Date;
}

/** A piece that channels without a screen show today (网页、小程序、融媒体). */
export interface OnlinePiece {
  readonly piece: PlacedLivePiece;
  readonly channels: readonly Channel[];
  /** Whether at this moment. */
  readonly isNow: boolean;
  /** When today, from now on: in order, cut at the day's midnights. */
  readonly today: readonly DaySpan[];
  /** Stations for which it is shown, those of the board only. */
  readonly stations: number;
  /** Whether these are all of them. */
  readonly isEverywhere: boolean;
}

interface Found {
  readonly piece: PlacedLivePiece;
  readonly channels: readonly Channel[];
  readonly spans: DaySpan[];
  isNow: boolean;
  stations: number;
}

/** What the channels without a screen show today, in the county or for the stations below a place: as they are answered, at this moment and later today. No statement. */
export function onlinePieces(reader: Reader, places: BoardPlaces, { pieces, placements }: BoardContent, timeZone: string): OnlinePiece[] {
  const channelsOf = new Map(pieces.map(({ revision: { subjectId, request } }) => [subjectId, withoutScreen.filter((channel) => request.channels.includes(channel))]));
  const live = { pieces: pieces.filter(({ revision }) => (channelsOf.get(revision.subjectId) ?? []).length > 0), placements };
  const today = todayOf(reader.now, timeZone);
  const stations = places.asked.filter(isShownToResidents);
  const found = new Map<string, Found>();
  const add = (piece: PlacedLivePiece): Found | null => {
    const { isNow, spans } = today(piece);
    if (!isNow && spans.length === 0) return null;
    const known = found.get(piece.pieceId) ?? { piece, channels: channelsOf.get(piece.pieceId) ?? [], spans: [], isNow: false, stations: 0 };
    found.set(piece.pieceId, known);
    known.isNow ||= isNow;
    known.spans.push(...spans);
    return known;
  };
  // The county's pages show what is placed anywhere.
  if (places.below === null) for (const piece of placePieces(reader, live, null, timeZone)) add(piece);
  for (const { id: stationId, path, tier, tags } of stations) {
    for (const piece of placePieces(reader, live, { stationId, path, tier, tags, screenId: null }, timeZone)) {
      const known = add(piece);
      if (known) known.stations += 1;
    }
  }
  return [...found.values()].map(({ spans, ...rest }) => ({ ...rest, today: united(spans), isEverywhere: rest.stations === stations.length }));
}

function united(spans: readonly DaySpan[]): DaySpan[] {
  return openSpans(spans, null).flatMap(({ from, until }) => (from && until ? [{ from, until }] : []));
}

interface Today {
  readonly isNow: boolean;
  readonly spans: readonly DaySpan[];
}

/** What a piece's windows say of today; a piece placed in the same way at many stations is asked once. */
function todayOf(now: Date, timeZone: string): (piece: PlacedLivePiece) => Today {
  const day = localDay(now, timeZone);
  const [begins, ends] = [momentOf(day, "00:00", timeZone), momentOf(addDays(day, 1), "00:00", timeZone)];
  const known = new Map<PlacedLivePiece, Today>();
  return (piece) => {
    const before = known.get(piece);
    if (before) return before;
    const told = openSpans(piece.spans, piece.lecture && noticeEnds(piece.lecture)).filter(({ until }) => until === null || until > now);
    const spans = openSpans(told, ends).map(({ from, until }) => ({ from: from === null || from < begins ? begins : from, until: until ?? ends }));
    const today = { isNow: isShownAt(piece, now), spans };
    known.set(piece, today);
    return today;
  };
}
