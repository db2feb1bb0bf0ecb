import { addDays, localDay, momentOf, weekdayOf } from "../../../kernel/localTime";
import type { Daypart } from "../placement.entity";
import type { Showing } from "./matchPlacements";

/** What of a showing decides when it is on. */
export type TimedShowing = Pick<Showing, "from" | "until" | "dayparts" | "excludedDates">;

/** A half-open span of time. */
export interface ShowWindow {
  readonly from: Date;
  readonly until: Date;
}

/** The showings cut to an editor's request; those that are left empty are gone. */
export function withinRequest(showings: readonly Showing[], request: { readonly showFrom: string | null; readonly showUntil: string | null }): Showing[] {
  const asked = { from: request.showFrom === null ? null : new Date(request.showFrom), until: request.showUntil === null ? null : new Date(request.showUntil) };
  return showings
    .map((showing) => ({ ...showing, from: later(showing.from, asked.from), until: earlier(showing.until, asked.until) }))
    .filter(({ from, until }) => from === null || until === null || from < until);
}

/** The showings as absolute windows within a span, dayparts expanded by the county's clocks, united and in order. */
export function showingWindows(showings: readonly TimedShowing[], span: ShowWindow, timeZone: string): ShowWindow[] {
  return unite(showings.flatMap((showing) => windowsOf(showing, span, timeZone)));
}

function windowsOf(showing: TimedShowing, span: ShowWindow, timeZone: string): ShowWindow[] {
  const whole = cut(span, { from: showing.from ?? span.from, until: showing.until ?? span.until });
  if (whole === null) return [];
  const { dayparts, excludedDates } = showing;
  if (dayparts.length === 0 && excludedDates.length === 0) return [whole];
  const excluded = new Set(excludedDates);
  return (dayparts.length === 0 ? [allDay] : dayparts).flatMap((daypart) => hoursOf(daypart, excluded, whole, timeZone));
}

const allDay: Daypart = { weekdays: [], from: "00:00", until: "00:00" };

function hoursOf(daypart: Daypart, excluded: ReadonlySet<string>, whole: ShowWindow, timeZone: string): ShowWindow[] {
  const windows: ShowWindow[] = [];
  const last = localDay(whole.until, timeZone);
  const overMidnight = daypart.until <= daypart.from;
  // Hours over midnight belong to the day on which they begin.
  for (let day = addDays(localDay(whole.from, timeZone), -1); day <= last; day = addDays(day, 1)) {
    if (excluded.has(day) || (daypart.weekdays.length > 0 && !daypart.weekdays.includes(weekdayOf(day)))) continue;
    const from = momentOf(day, daypart.from, timeZone);
    const until = momentOf(overMidnight ? addDays(day, 1) : day, daypart.until, timeZone);
    const window = cut(whole, { from, until });
    if (window !== null) windows.push(window);
  }
  return windows;
}

function cut(left: ShowWindow, right: ShowWindow): ShowWindow | null {
  const from = left.from > right.from ? left.from : right.from;
  const until = left.until < right.until ? left.until : right.until;
  return from < until ? { from, until } : null;
}

function unite(windows: readonly ShowWindow[]): ShowWindow[] {
  const united: ShowWindow[] = [];
  for (const window of [...windows].sort((left, right) => left.from.getTime() - right.from.getTime())) {
    const before = united.at(-1);
    if (before && window.from <= before.until) united[united.length - 1] = { from: before.from, until: before.until > window.until ? before.until : window.until };
    else united.push(window);
  }
  return united;
}

function later(left: Date | null, right: Date | null): Date | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

function earlier(left: Date | null, right: Date | null): Date | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
