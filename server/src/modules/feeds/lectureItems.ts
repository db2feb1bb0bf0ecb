import type { BoardLecture } from "../lectures";
import { boardTime } from "./boardTime";
import { plainItem, type FeedEvent, type FeedItem, type FeedWindow } from "./feedItem";
import type { FeedAudience } from "./feedSource";
import { lectureStandings } from "./lectureStandings";
import { readingSeconds } from "./readingSeconds";

/** A lecture as planned is announced a week ahead; a change is told at once, however far off. */
export const announcedMilliseconds = 7 * 86_400_000;

// Time, place and speaker are read before the topic is.
const shortestLecture = 12;

type Told = Pick<FeedAudience, "timeZone">;

/** The items of a lecture: one for each way it stands during the span. */
export function lectureItems(lecture: BoardLecture, { timeZone }: Told, span: FeedWindow): FeedItem[] {
  return lectureStandings(lecture).map(({ event, from, until }) => {
    const isChange = event.status !== "SCHEDULED" || event.originalPlace !== null;
    const announced = isChange || event.startsAt === null ? span.from : new Date(event.startsAt.getTime() - announcedMilliseconds);
    const first = from !== null && from > announced ? from : announced;
    const { strip, title } = lectureTexts(event, timeZone);
    return {
      ...plainItem,
      id: isChange ? `lecture:${lecture.id}:change` : `lecture:${lecture.id}`,
      kind: "LECTURE",
      title,
      strip,
      signature: lecture.stationName,
      seconds: Math.max(shortestLecture, readingSeconds(strip, lecture.lecturers.join("、"))),
      windows: first < until ? [{ from: first, until }] : [],
      priority: isChange ? "IMPORTANT" : "NORMAL",
      event,
    };
  });
}

function lectureTexts(event: FeedEvent, timeZone: string): { title: string; strip: string } {
  const { topic, status, originalStartsAt, startsAt } = event;
  const old = originalStartsAt === null ? "" : boardTime(originalStartsAt, timeZone);
  const now = startsAt === null ? "" : boardTime(startsAt, timeZone);
  const why = [event.reason === null ? "" : `，原因：${event.reason}`, event.phone === null ? "" : `，电话${event.phone}`].join("");
  const place = event.originalPlace === null ? event.place : `${event.place}（原在${event.originalPlace}）`;
  if (status === "CANCELLED") return { title: `【已取消】${topic}`, strip: `【已取消】${topic}，原定${old} ${event.place}${why}` };
  if (status === "POSTPONED") return { title: `【延期】${topic}`, strip: `【延期】${topic}，原定${old}，新的时间另行通知${why}` };
  if (status === "RESCHEDULED") return { title: `【改期】${topic}`, strip: `【改期】${topic}，原定${old}，改为${now} ${place}${why}` };
  if (event.originalPlace !== null) return { title: `【改地点】${topic}`, strip: `【改地点】${now} ${topic}，改到${place}${why}` };
  return { title: topic, strip: `${now} ${place}：${topic}` };
}
