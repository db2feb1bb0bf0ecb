import type { SelectQueryBuilder } from "typeorm";
import { mayBeId } from "../../../kernel/id";
import type { Reader } from "../../../kernel/unitOfWork";
import { publicNotice, type NoticeStatus, type PublicNotice } from "../../activities";
import { parseGridCell, publicStation, subtreeBounds, type Near } from "../../stations";
import { announce, toldNow, type Announcement } from "../announcement";
import { announcedWithin } from "./announcedWithin";
import { announcedRows, textsWith, type LectureRow } from "./lectureRows";

/** A lecture as residents see it; ENDED once it is over. */
export interface PublicLectureView extends Omit<Announcement, "status"> {
  readonly status: NoticeStatus | "ENDED";
  readonly inProgress: boolean;
  readonly row: LectureRow;
}

/** The page of a printed QR code: any lecture that was ever announced, however long ago it was changed or called off. */
export async function publicLecture(reader: Reader, request: { readonly id: string; readonly timeZone: string }): Promise<PublicLectureView | null> {
  if (!mayBeId(request.id)) return null;
  const row = await announcedRows(reader.entities).where("activity.id = :id AND activity.scheduledAt IS NOT NULL", { id: request.id }).getOne();
  if (!row) return null;
  toldNow(reader, [row], row.endsAt);
  const live = textsWith([row]);
  const notice = lastingNotice(row, reader.now);
  const isOver = row.status !== "POSTPONED" && notice.status !== "CANCELLED" && (row.status !== "SCHEDULED" || row.endsAt <= reader.now);
  return view(row, notice, announce(row, notice, { live, now: reader.now, timeZone: request.timeZone }), { now: reader.now, isOver });
}

/** How a lecture stands on what goes on hanging: a poster says 改期 as long as the lecture is to come. */
export function lastingNotice(row: LectureRow, now: Date): PublicNotice {
  const notice = publicNotice(row, now) ?? { status: "SCHEDULED", showUntil: row.endsAt, changesAt: null };
  return notice.status === "SCHEDULED" && row.changeKind === "RESCHEDULED" ? { ...notice, status: "RESCHEDULED" } : notice;
}

function view(row: LectureRow, notice: PublicNotice, told: Announcement, state: { now: Date; isOver: boolean }): PublicLectureView {
  const isHeld = notice.status === "SCHEDULED" || notice.status === "RESCHEDULED";
  const inProgress = isHeld && !state.isOver && row.startsAt <= state.now && state.now < row.endsAt;
  return { ...told, status: state.isOver ? "ENDED" : told.status, inProgress, row };
}

// Half the width of "near": some eight kilometres, what people drive for an hour's lecture.
const nearLatitude = 0.075;
const nearLongitude = 0.09;

/**
 * Coming lectures near a station (at it, below it and at the places above it), under a root of the tree, near a grid cell, or in the
 * whole county; earliest first, changes included while they are told.
 */
export async function upcomingPublicLectures(
  reader: Reader,
  request: { readonly near: Near | StationRoot; readonly until: Date; readonly first: number; readonly timeZone: string },
): Promise<PublicLectureView[]> {
  const query = announcedWithin(announcedRows(reader.entities), reader.now, request.until);
  if (!(await narrowTo(reader, query, request.near))) return [];
  const told = toldNow(reader, await query.getMany(), request.until).slice(0, request.first);
  const live = textsWith(told.map(({ row }) => row));
  return told.map(({ row, notice }) => view(row, notice, announce(row, notice, { live, now: reader.now, timeZone: request.timeZone }), { now: reader.now, isOver: false }));
}

/** A root of the tree that is at hand already: only what is at it and below it. */
interface StationRoot {
  readonly path: string;
}

async function narrowTo(reader: Reader, query: SelectQueryBuilder<LectureRow>, near: Near | StationRoot): Promise<boolean> {
  if ("path" in near) {
    const { from, until } = subtreeBounds(near.path);
    query.andWhere("station.path >= :pathFrom AND station.path < :pathUntil", { pathFrom: from, pathUntil: until });
  } else if (near.stationCode) {
    const root = await publicStation(reader, { code: near.stationCode });
    if (!root) return false;
    const { from, until } = subtreeBounds(root.path);
    const above = root.path.split("/").filter((id) => id !== "");
    query.andWhere("(station.path >= :pathFrom AND station.path < :pathUntil OR station.id IN (:...above))", { pathFrom: from, pathUntil: until, above });
  } else if (near.gridCell) {
    const centre = parseGridCell(near.gridCell);
    if (!centre) return false;
    const { latitude, longitude } = centre;
    query
      .andWhere("station.latitude BETWEEN :south AND :north", { south: latitude - nearLatitude, north: latitude + nearLatitude })
      .andWhere("station.longitude BETWEEN :west AND :east", { west: longitude - nearLongitude, east: longitude + nearLongitude });
  }
  return true;
}
