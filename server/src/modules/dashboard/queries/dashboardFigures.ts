import { And, In, IsNull, LessThan, MoreThanOrEqual } from "typeorm";
import { addDays, localDay, momentOf, weekdayOf } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { Activity, type ActivityStatus } from "../../activities";
import { pieceSubject } from "../../content";
import { listLectures } from "../../lectures";
import { Revision } from "../../reviews";
import { onlineSince, Screen } from "../../screens";
import { Station } from "../../stations";

/** The county at a glance. */
export interface DashboardFigures {
  readonly stationCount: number;
  readonly lecturesThisWeek: number;
  readonly lecturesThisMonth: number;
  readonly screensOnline: number;
  readonly screensOffline: number;
  readonly livePieces: number;
  readonly pendingRevisions: number;
  readonly todayLectures: readonly Activity[];
}

interface Span {
  readonly from: Date;
  readonly until: Date;
}

const mostToday = 50;
// What counts as planned or held: drafts, cancelled and void ones do not.
const counted: readonly ActivityStatus[] = ["SCHEDULED", "COMPLETED", "VERIFIED"];

/** Counts what the home page of the panel shows; weeks begin on Monday in the county's time zone. */
export async function dashboardFigures(reader: Reader, timeZone: string): Promise<DashboardFigures> {
  const today = localDay(reader.now, timeZone);
  const monday = addDays(today, 1 - weekdayOf(today));
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  const firstOfNext = `${addDays(firstOfMonth, 31).slice(0, 7)}-01`;
  const span = (from: string, until: string): Span => ({ from: momentOf(from, "00:00", timeZone), until: momentOf(until, "00:00", timeZone) });
  const kept = { connected: true, removedAt: IsNull() };
  const screens = await reader.entities.countBy(Screen, kept);
  const screensOnline = await reader.entities.countBy(Screen, { ...kept, lastSeenAt: MoreThanOrEqual(onlineSince(reader.now)) });
  return {
    stationCount: await reader.entities.countBy(Station, { status: "ACTIVE" }),
    lecturesThisWeek: await countLectures(reader, span(monday, addDays(monday, 7))),
    lecturesThisMonth: await countLectures(reader, span(firstOfMonth, firstOfNext)),
    screensOnline,
    screensOffline: screens - screensOnline,
    livePieces: await reader.entities.countBy(Revision, { subjectType: pieceSubject, state: "LIVE" }),
    pendingRevisions: await countPending(reader),
    todayLectures: await lecturesOf(reader, span(today, addDays(today, 1))),
  };
}

async function countLectures({ entities }: Reader, { from, until }: Span): Promise<number> {
  return entities.countBy(Activity, { kind: "LECTURE", status: In([...counted]), startsAt: And(MoreThanOrEqual(from), LessThan(until)) });
}

async function countPending({ entities }: Reader): Promise<number> {
  return entities.countBy(Revision, { state: In(["SUBMITTED", "IN_REVIEW"]) });
}

async function lecturesOf(reader: Reader, { from, until }: Span): Promise<readonly Activity[]> {
  const page = await listLectures(reader, { filter: { from, until }, orderBy: "STARTS_AT_ASC", page: { first: mostToday, after: null, offset: 0 } });
  return page.nodes.filter(({ status }) => status !== "DRAFT");
}
