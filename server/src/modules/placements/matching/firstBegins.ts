import type { Showing } from "./matchPlacements";
import { showingWindows, type TimedShowing } from "./showingWindows";

const threeWeeks = 21 * 86_400_000;
const mostSteps = 60;

/** A showing with the moment since when its placement has counted. */
type Begun = TimedShowing & Pick<Showing, "inForceSince">;

/** When the first of the showings begins at or after a moment, or has begun; null when none does within three years. */
export function firstBegins(showings: readonly Begun[], since: Date, timeZone: string): Date | null {
  const begins = showings.flatMap((showing) => beginOf(showing, since, timeZone) ?? []);
  return begins.length === 0 ? null : new Date(Math.min(...begins.map((begin) => begin.getTime())));
}

function beginOf(showing: Begun, since: Date, timeZone: string): Date | null {
  const start = [showing.inForceSince, showing.from].reduce<Date>((latest, moment) => (moment && moment > latest ? moment : latest), since);
  let from = start;
  for (let step = 0; step < mostSteps && (showing.until === null || from < showing.until); step += 1) {
    const until = new Date(from.getTime() + threeWeeks);
    const [window] = showingWindows([showing], { from, until }, timeZone);
    if (window) return window.from;
    from = until;
  }
  return null;
}
