import { addDays, localDay, momentOf, weekdayOf } from "../../../kernel/localTime";
import { openSpans, type OpenSpan } from "./openSpans";
import { showingWindows, type ShowWindow, type TimedShowing } from "./showingWindows";

const weeksAtOnce = 3;
const mostSteps = 60;

/** When some of the showings are on, as whoever keeps a copy is told; and at which moment more can be told. */
export interface PublicSpans {
  readonly spans: readonly OpenSpan[];
  /** Hours of the day go on for ever and are told two to three weeks ahead; null when everything is told. */
  readonly moreAt: Date | null;
}

/**
 * The showings as spans of time, united and in order; what is over before this week may be left out. Hours of the day and excluded days are told for
 * this week and the next two by the county's clocks, or from the first week that has any, so that the answer changes once a week.
 */
export function publicSpans(showings: readonly TimedShowing[], now: Date, timeZone: string): PublicSpans {
  const plain = showings.filter((showing) => !isBroken(showing));
  const broken = showings.filter(isBroken).map((showing) => brokenSpans(showing, now, timeZone));
  return {
    spans: openSpans([...plain, ...broken.flatMap(({ spans }) => spans)], null),
    moreAt: broken.some(({ goesOn }) => goesOn) ? addWeeks(weekStart(now, timeZone), 1, timeZone) : null,
  };
}

function isBroken({ dayparts, excludedDates }: TimedShowing): boolean {
  return dayparts.length > 0 || excludedDates.length > 0;
}

interface BrokenSpans {
  readonly spans: readonly ShowWindow[];
  readonly goesOn: boolean;
}

function brokenSpans(showing: TimedShowing, now: Date, timeZone: string): BrokenSpans {
  let from = weekStart(showing.from !== null && showing.from > now ? showing.from : now, timeZone);
  for (let step = 0; step < mostSteps; step += 1) {
    const until = addWeeks(from, weeksAtOnce, timeZone);
    const spans = showingWindows([showing], { from, until }, timeZone);
    const goesOn = showing.until === null || showing.until > until;
    if (!goesOn || spans.some((span) => span.until > now)) return { spans, goesOn };
    from = until;
  }
  return { spans: [], goesOn: true };
}

function weekStart(moment: Date, timeZone: string): Date {
  const today = localDay(moment, timeZone);
  return momentOf(addDays(today, 1 - weekdayOf(today)), "00:00", timeZone);
}

function addWeeks(start: Date, weeks: number, timeZone: string): Date {
  return momentOf(addDays(localDay(start, timeZone), weeks * 7), "00:00", timeZone);
}
