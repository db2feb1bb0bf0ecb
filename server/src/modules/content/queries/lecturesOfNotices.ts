import type { Reader } from "../../../kernel/unitOfWork";
import type { NoticeStatus } from "../../activities";
import { announce, announcedRows, textsWith, toldNow } from "../../lectures";

// However far off a lecture is, its notice tells of it.
const endOfTime = new Date(8.64e15);

/** The lecture that a notice is about, as the public may know it at this moment. */
export interface NoticedLecture {
  readonly id: string;
  readonly status: NoticeStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly originalStartsAt: Date | null;
  readonly place: string;
  readonly originalPlace: string | null;
  readonly topic: string;
  readonly lecturers: readonly string[];
  readonly reason: string | null;
  readonly phone: string | null;
  readonly stationId: string;
  readonly stationName: string;
  readonly stationCode: string;
  /** From then on nobody is told of it. */
  readonly showUntil: Date;
}

/** Lectures that the public is told of now, by id; a lecture that is over, or was never announced, is absent. One statement. */
export async function lecturesOfNotices(reader: Reader, ids: readonly string[], timeZone: string): Promise<ReadonlyMap<string, NoticedLecture>> {
  if (ids.length === 0) return new Map();
  const rows = await announcedRows(reader.entities).where("activity.id IN (:...ids)", { ids: [...new Set(ids)] }).getMany();
  const told = toldNow(reader, rows, endOfTime);
  const live = textsWith(told.map(({ row }) => row));
  return new Map(told.map(({ row, notice }) => {
    const { startsAt, endsAt, station } = row;
    return [row.id, { ...announce(row, notice, { live, now: reader.now, timeZone }), startsAt, endsAt, stationCode: station.code }];
  }));
}
