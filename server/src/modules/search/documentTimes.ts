import { openSpans, type OpenSpan } from "../placements";
import type { PublicEntry } from "../publicChanges";

const always = { from: new Date("2000-01-01T00:00:00.000Z"), until: new Date("9999-01-01T00:00:00.000Z") };

/** When a piece is shown, as its document says it. */
export interface DocumentTimes {
  readonly shownFrom: Date;
  readonly shownUntil: Date;
  readonly pauses: readonly Pause[];
}

interface Pause {
  readonly pausedFrom: Date;
  readonly pausedUntil: Date;
}

/** The time from a piece's first span to its last, and what lies between its spans; pauses that are over are left out. Hours further ahead than they are told count as a pause. */
export function documentTimes({ piece }: PublicEntry, now: Date): DocumentTimes {
  const end = piece.lecture?.showUntil ?? null;
  const whole = openSpans(piece.showings, end);
  const shownFrom = whole[0]?.from ?? always.from;
  const shownUntil = whole.length === 0 ? shownFrom : (whole.at(-1)?.until ?? always.until);
  const pauses = between(openSpans(piece.spans, end), shownFrom, shownUntil).filter(({ pausedUntil }) => pausedUntil > now);
  return { shownFrom, shownUntil, pauses };
}

function between(spans: readonly OpenSpan[], shownFrom: Date, shownUntil: Date): Pause[] {
  const pauses: Pause[] = [];
  let pausedFrom = shownFrom;
  for (const { from, until } of spans) {
    pauses.push({ pausedFrom, pausedUntil: from ?? always.from });
    pausedFrom = until ?? always.until;
  }
  pauses.push({ pausedFrom, pausedUntil: shownUntil });
  return pauses.filter((pause) => pause.pausedFrom < pause.pausedUntil);
}
