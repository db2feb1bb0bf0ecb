import type { Reader } from "../../../kernel/unitOfWork";
import { boardLectures } from "../../lectures";
import type { FeedItem, FeedWindow } from "../feedItem";
import type { FeedMemory } from "../feedMemory";
import type { FeedAudience, FeedSource } from "../feedSource";
import { announcedMilliseconds, lectureItems } from "../lectureItems";

const mostLectures = 40;

/** The station's coming lectures, changes said as changes; the next forty. */
export function lecturesSource(memory: FeedMemory): FeedSource {
  return (reader, audience, span) => {
    const key = `${audience.timeZone} ${span.from.toISOString()}`;
    return memory.lectures.read(reader, audience.station.id, key, (shared) => comingLectures(shared, audience, span));
  };
}

async function comingLectures(reader: Reader, { station, timeZone }: FeedAudience, span: FeedWindow): Promise<readonly FeedItem[]> {
  // Announced within the span means starting up to a week after it.
  const until = new Date(span.until.getTime() + announcedMilliseconds);
  const lectures = await boardLectures(reader, [station.id], { from: span.from, until, timeZone });
  return lectures.slice(0, mostLectures).flatMap((lecture) => lectureItems(lecture, { timeZone }, span));
}
