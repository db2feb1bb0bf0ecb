/** The calendar day of a moment in the county's time zone, yyyy-mm-dd. */
export function countyDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);
}
