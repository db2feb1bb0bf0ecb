import type { Daypart, PlacementPlan } from "../placement.entity";

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;
const dayMilliseconds = 86_400_000;

/** What of a plan decides when it is on. */
export type TimedPlan = Pick<PlacementPlan, "windowFrom" | "windowUntil" | "dayparts" | "excludedDates">;

/** Whether the first is provably on only while the second is, from now on; in doubt it is not. */
export function hoursWithin(inner: TimedPlan, outer: TimedPlan, now: Date): boolean {
  return windowWithin(inner, outer, now) && daysWithin(inner, outer, now);
}

function windowWithin(inner: TimedPlan, outer: TimedPlan, now: Date): boolean {
  const begins = outer.windowFrom === null || outer.windowFrom <= now || (inner.windowFrom !== null && inner.windowFrom >= outer.windowFrom);
  const ends = outer.windowUntil === null || (inner.windowUntil !== null && inner.windowUntil <= outer.windowUntil);
  return begins && ends;
}

// Hours that begin on a day that is left out are not on, so with days left out hours are held against those that begin on the same day.
function daysWithin(inner: TimedPlan, outer: TimedPlan, now: Date): boolean {
  const gone = new Date(now.getTime() - 3 * dayMilliseconds).toISOString().slice(0, 10);
  const leftOut = outer.excludedDates.filter((day) => day >= gone);
  if (leftOut.length === 0) return isSubset(minutesOf(inner.dayparts, weekMinutes), minutesOf(outer.dayparts, weekMinutes));
  const isKept = leftOut.every((day) => inner.excludedDates.includes(day));
  return isKept && isSubset(minutesOf(inner.dayparts, 2 * weekMinutes), minutesOf(outer.dayparts, 2 * weekMinutes));
}

/** A flag for every minute of a week, wrapped at its end; over two weeks' room, for each day the minutes until the end of the next one. */
function minutesOf(dayparts: readonly Daypart[], room: number): Uint8Array {
  const flags = new Uint8Array(room);
  const perDay = room === weekMinutes ? dayMinutes : 2 * dayMinutes;
  for (const { weekdays, from, until } of dayparts.length === 0 ? [{ weekdays: [], from: "00:00", until: "00:00" }] : dayparts) {
    const begins = minuteOf(from);
    const ends = minuteOf(until) > begins ? minuteOf(until) : minuteOf(until) + dayMinutes;
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      if (weekdays.length > 0 && !weekdays.includes(weekday)) continue;
      for (let minute = begins; minute < ends; minute += 1) flags[((weekday - 1) * perDay + minute) % room] = 1;
    }
  }
  return flags;
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function isSubset(inner: Uint8Array, outer: Uint8Array): boolean {
  return inner.every((flag, minute) => flag === 0 || outer[minute] === 1);
}
