import { addDays, localDay, momentOf, weekdayOf } from "../../../kernel/localTime";

/** The end of the week (Monday to Sunday) in which a moment lies, by the county's clocks: the next Monday's midnight. */
export function weekEnds(now: Date, timeZone: string): Date {
  const today = localDay(now, timeZone);
  return momentOf(addDays(today, 8 - weekdayOf(today)), "00:00", timeZone);
}
