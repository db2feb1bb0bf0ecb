import { addDays, momentOf } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { deskStandings, Revision } from "../../reviews";
import { Station, subtreeBounds } from "../../stations";
import { lectureTextSubject } from "../lectureText";
import { lectureRows, type LectureRow } from "./lectureRows";

export interface MonthQuestion {
  /** "2026-12", by the county's calendar. */
  readonly month: string;
  /** A station: it and everything below it; null for the whole county. */
  readonly within: string | null;
  readonly timeZone: string;
}

/** A lecture of the month whose own words wait for the asking reviewer. */
export interface MonthLectureText {
  readonly revision: Revision;
  readonly row: LectureRow;
}

/** The first so many of the month by time, and how many there are in all. */
export interface MonthLectureTexts {
  readonly rows: readonly MonthLectureText[];
  readonly totalCount: number;
}

export const mostTexts = 200;
const nothing: MonthLectureTexts = { rows: [], totalCount: 0 };

/** What a reviewer can pass of a month's lectures at once: told by the same guards as the command, in six statements. */
export async function monthLectureTexts(reader: Reader, question: MonthQuestion): Promise<MonthLectureTexts> {
  if (reader.actor.kind !== "staff" || !/^\d{4}-(0[1-9]|1[0-2])$/.test(question.month)) return nothing;
  const rows = await waitingRows(reader, question);
  const revisions = rows.map(({ waiting }) => waiting);
  const mine = new Set((await deskStandings(reader, revisions)).filter(({ mayApprove }) => mayApprove).map(({ revisionId }) => revisionId));
  const shown = rows.filter(({ waiting }) => mine.has(waiting.id));
  return { rows: shown.slice(0, mostTexts).map((row) => ({ revision: row.waiting, row })), totalCount: shown.length };
}

async function waitingRows(reader: Reader, { month, within, timeZone }: MonthQuestion): Promise<(LectureRow & { waiting: Revision })[]> {
  const from = momentOf(`${month}-01`, "00:00", timeZone);
  const until = momentOf(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, "00:00", timeZone);
  const waits = "waiting.subjectType = :waitingSubject AND waiting.subjectId = activity.id AND waiting.state IN (:...waitingStates)";
  const query = lectureRows(reader.entities)
    .innerJoinAndMapOne("activity.waiting", Revision, "waiting", waits, { waitingSubject: lectureTextSubject, waitingStates: ["SUBMITTED", "IN_REVIEW"] })
    .andWhere("activity.startsAt >= :from AND activity.startsAt < :until", { from, until });
  if (within !== null) {
    const root = await reader.entities.findOne(Station, { where: { id: within } });
    if (!root) return [];
    const bounds = subtreeBounds(root.path);
    query.andWhere("station.path >= :pathFrom AND station.path < :pathUntil", { pathFrom: bounds.from, pathUntil: bounds.until });
  }
  return query.getMany() as Promise<(LectureRow & { waiting: Revision })[]>;
}
