import type { NoticedLecture } from "../content";
import { boardTime } from "./boardTime";

/** What has changed about a lecture, in words: the mark goes before the title. */
interface NoticeChange {
  readonly mark: string;
  readonly told: string;
}

const marks = { CANCELLED: "【已取消】", POSTPONED: "【延期】", RESCHEDULED: "【改期】" };

/** The change of a lecture as its notice tells it first; null while all is as announced. */
export function noticeChange(lecture: NoticedLecture, timeZone: string): NoticeChange | null {
  return lecture.status === "SCHEDULED" ? null : { mark: marks[lecture.status], told: changeOf(lecture, timeZone) };
}

function changeOf(lecture: NoticedLecture, timeZone: string): string {
  const old = boardTime(lecture.status === "CANCELLED" ? lecture.startsAt : (lecture.originalStartsAt ?? lecture.startsAt), timeZone);
  const next = lecture.status === "RESCHEDULED" ? `，改为${boardTime(lecture.startsAt, timeZone)} ${lecture.place}` : lecture.status === "POSTPONED" ? "，新的时间另行通知" : "";
  return [`原定${old}${next}`, lecture.reason === null ? [] : `原因：${lecture.reason}`, lecture.phone === null ? [] : `电话${lecture.phone}`].flat().join("，");
}
