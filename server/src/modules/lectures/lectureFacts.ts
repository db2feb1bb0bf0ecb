import { clockTime, localTime, weekdayName } from "../../kernel/localTime";
import type { NoticeStatus } from "../activities";
import type { LectureFacts } from "./placeholders";

/** What the facts of a lecture are read from. */
export interface FactualLecture {
  readonly status: NoticeStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly stationName: string;
  readonly place: string;
  readonly topic: string;
  readonly lecturers: readonly string[];
  readonly phone: string | null;
}

/** The words that fill a text's placeholders; a postponed lecture has no time. */
export function factsOf(lecture: FactualLecture, timeZone: string): LectureFacts {
  const { startsAt, endsAt, place, topic, lecturers, phone, stationName } = lecture;
  const { month, day, weekday } = localTime(startsAt, timeZone);
  const isTimeOpen = lecture.status === "POSTPONED";
  const timed = (text: string): string | null => (isTimeOpen ? null : text);
  return {
    date: timed(`${String(month)}月${String(day)}日`), weekday: timed(weekdayName(weekday)), start: timed(clockTime(startsAt, timeZone)),
    end: timed(clockTime(endsAt, timeZone)), station: stationName, place, topic, lecturer: lecturers.join("、") || null, phone,
  };
}
