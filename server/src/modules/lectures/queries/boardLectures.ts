import type { Reader } from "../../../kernel/unitOfWork";
import { announce, toldNow, type Announcement } from "../announcement";
import { announcedWithin } from "./announcedWithin";
import { announcedRows, textsWith } from "./lectureRows";

/** What a screen shows of a lecture. */
export type BoardLecture = Announcement;

/** From when to when, by which clocks. */
export interface BoardSpan {
  readonly from: Date;
  readonly until: Date;
  readonly timeZone: string;
}

/**
 * Everything a screen shows of the lectures at these stations between two moments, earliest first, as it stands at `reader.now`:
 * cancelled and postponed ones until an hour past the old start, 改期 until then too; one statement.
 */
export async function boardLectures(reader: Reader, stationIds: readonly string[], span: BoardSpan): Promise<BoardLecture[]> {
  const { from, until, timeZone } = span;
  if (stationIds.length === 0) return [];
  const query = announcedRows(reader.entities).andWhere("activity.stationId IN (:...stationIds)", { stationIds });
  const told = toldNow(reader, await announcedWithin(query, from, until).getMany(), until);
  const live = textsWith(told.map(({ row }) => row));
  return told.map(({ row, notice }) => announce(row, notice, { live, now: reader.now, timeZone }));
}
