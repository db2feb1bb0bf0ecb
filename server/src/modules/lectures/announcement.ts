import type { Reader } from "../../kernel/unitOfWork";
import { noticeMilliseconds, publicNotice, type NoticeStatus, type PublicNotice } from "../activities";
import { placeName } from "./lecturePlace";
import { factsOf } from "./lectureFacts";
import { publicTextOf, type LiveTexts } from "./lectureText";
import { fillPlaceholders } from "./placeholders";
import type { LectureRow } from "./queries/lectureRows";

/** A lecture as the public may know it: reviewed words only, changes said as changes. */
export interface Announcement {
  readonly id: string;
  readonly topic: string;
  readonly summary: string | null;
  readonly audience: string | null;
  readonly status: NoticeStatus;
  /** Null while it is postponed: nobody knows the new time. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** The first time that was announced, when it is not the one that stands. */
  readonly originalStartsAt: Date | null;
  readonly originalEndsAt: Date | null;
  readonly place: string;
  readonly originalPlace: string | null;
  readonly lecturers: readonly string[];
  readonly reason: string | null;
  readonly phone: string | null;
  readonly stationId: string;
  readonly stationName: string;
  /** From then on it is on no slide, list or feed. */
  readonly showUntil: Date;
}

/** What an announcement is made with: the reviewed texts, the moment, and the clocks its times are read from. */
export interface Announcing {
  readonly live: LiveTexts;
  readonly now: Date;
  readonly timeZone: string;
}

/** Says what the public may know of a lecture under a notice. */
export function announce(row: LectureRow, notice: PublicNotice, { live, now, timeZone }: Announcing): Announcement {
  const text = publicTextOf(row, row.lecture, live);
  const place = placeName({ facilityName: row.facility?.name ?? null, placeText: text.placeText, stationName: row.station.name });
  const isPostponed = notice.status === "POSTPONED";
  const told = {
    topic: text.title, status: notice.status, place, lecturers: row.lecturers.map(({ name }) => name), stationName: row.station.name,
    ...changeOf(row, notice, now, place),
  };
  const { startsAt, endsAt } = row;
  const filled = text.summary === null ? null : fillPlaceholders(text.summary, factsOf({ ...told, startsAt, endsAt }, timeZone));
  return {
    ...told, id: row.id, summary: filled, audience: text.audience, startsAt: isPostponed ? null : startsAt, endsAt: isPostponed ? null : endsAt,
    stationId: row.stationId, showUntil: notice.showUntil,
  };
}

type Change = Pick<Announcement, "originalStartsAt" | "originalEndsAt" | "originalPlace" | "reason" | "phone">;

function changeOf(row: LectureRow, notice: PublicNotice, now: Date, place: string): Change {
  const usualPhone = row.contactPhone ?? row.station.phone;
  if (!isChangeTold(row, notice, now)) return { originalStartsAt: null, originalEndsAt: null, originalPlace: null, reason: null, phone: usualPhone };
  const isTimeChanged = notice.status !== "SCHEDULED";
  return {
    originalStartsAt: isTimeChanged ? row.originalStartsAt : null,
    originalEndsAt: isTimeChanged ? row.originalEndsAt : null,
    originalPlace: row.originalPlace === place ? null : row.originalPlace,
    reason: row.changeReason,
    phone: row.changePhone ?? usualPhone,
  };
}

function isChangeTold(row: LectureRow, notice: PublicNotice, now: Date): boolean {
  if (row.changeKind === null) return false;
  if (notice.status !== "SCHEDULED") return true;
  return row.originalStartsAt !== null && now.getTime() < row.originalStartsAt.getTime() + noticeMilliseconds;
}

/** The rows that are told of at this moment and concern the time before `until`; tells the reader when that will change by itself. */
export function toldNow<Row extends LectureRow>(reader: Reader, rows: readonly Row[], until: Date): { row: Row; notice: PublicNotice }[] {
  const told = rows.flatMap((row) => {
    const notice = publicNotice(row, reader.now);
    if (notice === null || notice.showUntil <= reader.now) return [];
    return notice.status !== "SCHEDULED" || row.startsAt < until ? [{ row, notice }] : [];
  });
  for (const { row, notice } of told) {
    const noteEnds = row.originalStartsAt && new Date(row.originalStartsAt.getTime() + noticeMilliseconds);
    for (const moment of [row.startsAt, row.endsAt, notice.showUntil, notice.changesAt, noteEnds]) {
      if (moment !== null && moment > reader.now) reader.changesAt(moment);
    }
  }
  return told;
}
