import { clockTime, localTime, weekdayName } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { publicNotice, type NoticeStatus } from "../../activities";
import { lectureRows, liveTexts, placeName, publicTextOf, type LectureRow } from "../../lectures";
import type { LectureFacts } from "../entry/fillPlaceholders";

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
}

/** Lectures that the public is told of now, by id; a lecture that is over, or was never announced, is absent. Two statements. */
export async function lecturesOfNotices(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, NoticedLecture>> {
  if (ids.length === 0) return new Map();
  const rows = await lectureRows(reader.entities).where("activity.id IN (:...ids)", { ids: [...new Set(ids)] }).getMany();
  const texts = await liveTexts(reader, rows.flatMap(({ id, lecture: { topicId } }) => (topicId === null ? [id] : [id, topicId])));
  return new Map(rows.flatMap((row) => {
    const told = toldOf(reader, row, texts);
    return told ? [[row.id, told] as const] : [];
  }));
}

function toldOf(reader: Reader, row: LectureRow, texts: Awaited<ReturnType<typeof liveTexts>>): NoticedLecture | null {
  const notice = publicNotice(row, reader.now);
  if (notice === null || notice.showUntil <= reader.now) return null;
  reader.changesAt(notice.changesAt ?? notice.showUntil);
  const text = publicTextOf(row, row.lecture.topicId, texts);
  const { id, startsAt, endsAt, originalStartsAt, originalPlace, station, facility, changeReason, changePhone, contactPhone } = row;
  return {
    id, status: notice.status, startsAt, endsAt, originalStartsAt, originalPlace, topic: text.title,
    place: placeName({ facilityName: facility?.name ?? null, placeText: text.placeText, stationName: station.name }),
    lecturers: row.lecturers.map(({ name }) => name), reason: changeReason, phone: changePhone ?? contactPhone ?? station.phone,
    stationId: station.id, stationName: station.name, stationCode: station.code,
  };
}

/** The words that fill a notice's placeholders; a postponed lecture has no time. */
export function factsOf(lecture: NoticedLecture, timeZone: string): LectureFacts {
  const { startsAt, endsAt, place, topic, lecturers, phone, stationName } = lecture;
  const { month, day, weekday } = localTime(startsAt, timeZone);
  const isTimeOpen = lecture.status === "POSTPONED";
  const timed = (text: string): string | null => (isTimeOpen ? null : text);
  return {
    date: timed(`${String(month)}月${String(day)}日`), weekday: timed(weekdayName(weekday)), start: timed(clockTime(startsAt, timeZone)),
    end: timed(clockTime(endsAt, timeZone)), station: stationName, place, topic, lecturer: lecturers.join("、") || null, phone,
  };
}
