import { clockTime, dayText } from "../../kernel/localTime";
import { plainItem, type FeedEvent, type FeedItem, type FeedWindow } from "./feedItem";
import type { FeedAudience } from "./feedSource";
import { readingSeconds } from "./readingSeconds";

const announcedDays = 7;
const day = 86_400_000;

/** How a lecture stands before the public during a span of time. */
export interface LectureStanding {
  readonly status: FeedEvent["status"];
  readonly from: Date | null;
  readonly until: Date;
}

/** A lecture as the board of its station shows it; texts reviewed, telephone an office's. */
export interface BoardLecture {
  readonly id: string;
  readonly topic: string;
  readonly lecturers: readonly string[];
  readonly place: string;
  readonly originalPlace: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly originalStartsAt: Date | null;
  readonly reason: string | null;
  readonly phone: string | null;
  /** In order of time: 改期 first, then the new time as if it had always been so. */
  readonly standings: readonly LectureStanding[];
}

type Told = Pick<FeedAudience, "county" | "timeZone" | "station">;

/** The items of a lecture: one for each way it stands during the span. */
export function lectureItems(lecture: BoardLecture, audience: Told, span: FeedWindow): FeedItem[] {
  const announced = new Date(lecture.startsAt.getTime() - announcedDays * day);
  return lecture.standings.map((standing) => {
    // A change is told at once, however far off the new time is; a lecture as planned a week ahead.
    const first = standing.status === "SCHEDULED" ? announced : span.from;
    const from = standing.from !== null && standing.from > first ? standing.from : first;
    const event = eventOf(lecture, standing.status);
    const { strip, title } = lectureTexts(event, audience.timeZone);
    return {
      ...plainItem,
      id: standing.status === "SCHEDULED" ? `lecture:${lecture.id}` : `lecture:${lecture.id}:${standing.status.toLowerCase()}`,
      kind: "LECTURE",
      title,
      strip,
      signature: audience.station.name,
      seconds: readingSeconds(strip, lecture.lecturers.join("、")),
      windows: from < standing.until ? [{ from, until: standing.until }] : [],
      priority: standing.status === "SCHEDULED" ? "NORMAL" : "IMPORTANT",
      event,
    };
  });
}

function eventOf(lecture: BoardLecture, status: FeedEvent["status"]): FeedEvent {
  const { topic, lecturers, place, reason, phone } = lecture;
  const changed = status !== "SCHEDULED";
  const known = status === "SCHEDULED" || status === "RESCHEDULED";
  return {
    status, topic, lecturers, place, phone,
    startsAt: known ? lecture.startsAt : null,
    endsAt: known ? lecture.endsAt : null,
    originalStartsAt: changed ? (lecture.originalStartsAt ?? lecture.startsAt) : null,
    originalPlace: changed ? lecture.originalPlace : null,
    reason: changed ? reason : null,
  };
}

/** The time as a passer-by reads it on the wall: 11月25日（周三）上午9:00. */
export function boardTime(moment: Date, timeZone: string): string {
  const [hourText = "0", minute = "00"] = clockTime(moment, timeZone).split(":");
  const hour = Number(hourText);
  const part = hour < 6 ? "凌晨" : hour < 12 ? "上午" : hour < 13 ? "中午" : hour < 18 ? "下午" : "晚上";
  return `${dayText(moment, timeZone)}${part}${String(hour > 12 ? hour - 12 : hour)}:${minute}`;
}

function lectureTexts(event: FeedEvent, timeZone: string): { title: string; strip: string } {
  const { topic, place } = event;
  const old = event.originalStartsAt === null ? "" : boardTime(event.originalStartsAt, timeZone);
  const now = event.startsAt === null ? "" : boardTime(event.startsAt, timeZone);
  if (event.status === "SCHEDULED") return { title: topic, strip: `${now} ${place}：${topic}` };
  const why = [event.reason === null ? "" : `，原因：${event.reason}`, event.phone === null ? "" : `，电话${event.phone}`].join("");
  if (event.status === "CANCELLED") return { title: `【已取消】${topic}`, strip: `【已取消】${topic}，原定${old} ${place}${why}` };
  if (event.status === "POSTPONED") return { title: `【延期】${topic}`, strip: `【延期】${topic}，原定${old}，新的时间另行通知${why}` };
  const moved = event.originalPlace !== null && event.originalPlace !== place ? `${place}（原在${event.originalPlace}）` : place;
  return { title: `【改期】${topic}`, strip: `【改期】${topic}，原定${old}，改为${now} ${moved}${why}` };
}
