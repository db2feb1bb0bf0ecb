import { localDay, momentOf } from "../../kernel/localTime";
import type { BoardTimetable } from "../youthPalaces";
import { plainItem, type FeedItem, type FeedWindow } from "./feedItem";
import { uniteWindows } from "./feedSpan";
import { plainLine } from "./plainLine";
import { readingSeconds } from "./readingSeconds";

const shownBeforeMilliseconds = 7 * 86_400_000;

/** A palace's timetable, shown while it has an hour within the week: through a holiday it is not. */
export function timetableItem(timetable: BoardTimetable, timeZone: string): FeedItem {
  const { id, name, rows } = timetable;
  const told = rows.map(({ day, time, title, place }) => `${day}${time} ${title}${place === "" ? "" : `（${place}）`}`).join("，");
  return {
    ...plainItem,
    id: `palace:${id}`,
    kind: "PALACE_TIMETABLE",
    title: `${name}活动课表`,
    strip: plainLine(`${name}：${told}`),
    signature: name,
    seconds: readingSeconds(name, told),
    windows: uniteWindows(timetable.sessions.flatMap((session) => (session.status === "SCHEDULED" ? [weekBefore(session, timeZone)] : []))),
    rows,
  };
}

function weekBefore({ startsAt, endsAt }: BoardTimetable["sessions"][number], timeZone: string): FeedWindow {
  const midnight = momentOf(localDay(startsAt, timeZone), "00:00", timeZone);
  return { from: new Date(midnight.getTime() - shownBeforeMilliseconds), until: endsAt };
}
