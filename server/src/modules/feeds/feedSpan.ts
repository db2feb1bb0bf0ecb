import { feedHorizon } from "../placements";
import type { FeedItem, FeedWindow } from "./feedItem";

const hour = 3_600_000;

/** The time a feed speaks of. It moves once an hour, so that the bytes stay equal in between. */
export function feedSpan(now: Date): FeedWindow & { readonly movesAt: Date } {
  const floor = Math.floor(now.getTime() / hour) * hour;
  return {
    // An hour back: a player whose clock lags a little still finds itself inside.
    from: new Date(floor - hour),
    until: new Date(floor + feedHorizon),
    movesAt: new Date(floor + hour),
  };
}

interface Clipped extends FeedWindow {
  readonly item: FeedItem;
  /** When its windows end, in milliseconds, in order. */
  readonly ends: readonly number[];
}

// Items are shared by many feeds, and each is cut to the same span.
const clips = new WeakMap<FeedItem, Clipped>();

/** The item with its windows cut to the span, in order and united, and when the first of them ends; null when none is left or all have ended. */
export function clipItem(item: FeedItem, span: FeedWindow, now: Date): { readonly item: FeedItem; readonly endsAt: number } | null {
  const clipped = clippedTo(item, span);
  const moment = now.getTime();
  const endsAt = clipped.ends.find((end) => end > moment);
  return endsAt === undefined ? null : { item: clipped.item, endsAt };
}

function clippedTo(item: FeedItem, { from, until }: FeedWindow): Clipped {
  const known = clips.get(item);
  if (known && known.from.getTime() === from.getTime() && known.until.getTime() === until.getTime()) return known;
  const windows = uniteWindows(item.windows.flatMap((window) => cut(window, { from, until })));
  const made = { from, until, item: { ...item, windows }, ends: windows.map((window) => window.until.getTime()) };
  clips.set(item, made);
  return made;
}

/** The windows in order, overlapping and touching ones as one. */
export function uniteWindows(windows: readonly FeedWindow[]): FeedWindow[] {
  const united: FeedWindow[] = [];
  for (const window of [...windows].sort((left, right) => left.from.getTime() - right.from.getTime())) {
    const last = united.at(-1);
    if (!last || last.until < window.from) united.push(window);
    else if (last.until < window.until) united[united.length - 1] = { from: last.from, until: window.until };
  }
  return united;
}

function cut(window: FeedWindow, span: FeedWindow): FeedWindow[] {
  const from = window.from > span.from ? window.from : span.from;
  const until = window.until < span.until ? window.until : span.until;
  return from < until ? [{ from, until }] : [];
}
