const hour = 3_600_000;

/** How far ahead feeds speak, in milliseconds (15 days): so long a screen without a line goes on showing what it last fetched. */
export const feedHorizon = 15 * 24 * hour;

/** The earliest moment at which a feed may have been fetched that still speaks of now; the feed's hour had begun before. */
export function fetchedSince(now: Date): Date {
  return new Date(now.getTime() - feedHorizon - hour);
}
