import { addDays, localDay, momentOf, weekdayOf } from "../../../kernel/localTime";
import type { DaySpan } from "../../screens";

/** The end of the week (Monday to Sunday) in which a moment lies, by the county's clocks: the next Monday's midnight. */
export function weekEnds(now: Date, timeZone: string): Date {
  const today = localDay(now, timeZone);
  return momentOf(addDays(today, 8 - weekdayOf(today)), "00:00", timeZone);
}

/** The seven local days that end with today. */
export function lastSevenDays(now: Date, timeZone: string): DaySpan {
  const last = localDay(now, timeZone);
  return { first: addDays(last, -6), last };
}
