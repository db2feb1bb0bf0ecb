import type { Reader } from "../../../kernel/unitOfWork";
import { boardTimetables } from "../../youthPalaces";
import type { FeedItem, FeedWindow } from "../feedItem";
import type { FeedMemory } from "../feedMemory";
import type { FeedSource } from "../feedSource";
import { timetableItem } from "../timetableItems";

const week = 7 * 86_400_000;
const mostTimetables = 10;

/** The timetables of the station's youth palaces. */
export function timetablesSource(memory: FeedMemory): FeedSource {
  return async (reader, { station, timeZone }, span) => {
    const key = `${timeZone} ${span.from.toISOString()}`;
    const byStation = await memory.timetables.read(reader, key, (shared) => allTimetables(shared, span, timeZone));
    return (byStation.get(station.id) ?? []).slice(0, mostTimetables);
  };
}

async function allTimetables(reader: Reader, span: FeedWindow, timeZone: string): Promise<ReadonlyMap<string, readonly FeedItem[]>> {
  // A week further, so that the last days of the span know of their coming hours.
  const timetables = await boardTimetables(reader, "all", span.from, new Date(span.until.getTime() + week), timeZone);
  const byStation = new Map<string, FeedItem[]>();
  for (const timetable of timetables) byStation.set(timetable.stationId, [...(byStation.get(timetable.stationId) ?? []), timetableItem(timetable, timeZone)]);
  return byStation;
}
