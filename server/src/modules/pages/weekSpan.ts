import { addDays, localDay, momentOf } from "../../kernel/localTime";
import type { Reader } from "../../kernel/unitOfWork";

/** The end of the day so many days off; tells the reader that words like 今天 change at midnight. */
export function endOfDays(reader: Reader, days: number, timeZone: string): Date {
  const today = localDay(reader.now, timeZone);
  reader.changesAt(momentOf(addDays(today, 1), "00:00", timeZone));
  return momentOf(addDays(today, days), "00:00", timeZone);
}
