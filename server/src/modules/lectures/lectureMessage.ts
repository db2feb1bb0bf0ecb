import { publicNotice } from "../activities";
import { placeName } from "./lecturePlace";
import type { LectureMessage } from "./lectureSpeech";
import { staffAudience, staffTitle, type LectureRow } from "./queries/lectureRows";

/** A lecture as the message that a clerk copies; the clerk answers for words that are not reviewed yet. */
export function lectureMessage(row: LectureRow, now: Date, url: string | null): LectureMessage {
  const { startsAt, endsAt, originalStartsAt, originalEndsAt, originalPlace } = row;
  const status = publicNotice(row, now)?.status ?? "SCHEDULED";
  return {
    title: staffTitle(row), stationName: row.station.name, startsAt, endsAt, originalStartsAt, originalEndsAt, originalPlace, audience: staffAudience(row), url, status,
    place: placeName({ facilityName: row.facility?.name ?? null, placeText: row.placeText, stationName: row.station.name }),
    lecturers: row.lecturers.map(({ name }) => name), reason: row.changeReason, phone: row.changePhone ?? row.contactPhone ?? row.station.phone,
  };
}
