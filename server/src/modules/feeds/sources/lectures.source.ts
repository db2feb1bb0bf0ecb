import { boardLectures } from "../../lectures";
import type { FeedSource } from "../feedSource";
import { announcedMilliseconds, lectureItems } from "../lectureItems";

const mostLectures = 40;

/** The station's coming lectures, changes said as changes; the next forty. */
export const lecturesSource: FeedSource = async (reader, audience, span) => {
  // Announced within the span means starting up to a week after it.
  const until = new Date(span.until.getTime() + announcedMilliseconds);
  const lectures = await boardLectures(reader, [audience.station.id], { from: span.from, until, timeZone: audience.timeZone });
  return lectures.slice(0, mostLectures).flatMap((lecture) => lectureItems(lecture, audience, span));
};
