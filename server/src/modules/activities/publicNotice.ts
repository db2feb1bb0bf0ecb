import type { Activity } from "./activity.entity";
import { noticeMilliseconds } from "./changeNote";

/** What the public is told of an activity: 如期, 延期待定, 已取消, 改期. */
export type NoticeStatus = "SCHEDULED" | "POSTPONED" | "CANCELLED" | "RESCHEDULED";

/** How an activity stands before the public at a moment. */
export interface PublicNotice {
  readonly status: NoticeStatus;
  /** From then on it is on no slide, list or feed. */
  readonly showUntil: Date;
  /** When the notice changes by itself before that: the end of 改期. */
  readonly changesAt: Date | null;
}

type Noticed = Pick<Activity, "status" | "startsAt" | "endsAt" | "scheduledAt" | "changeKind" | "originalStartsAt">;

/** The notice at a moment; null for what was never announced or is over and done with. */
export function publicNotice(activity: Noticed, now: Date): PublicNotice | null {
  if (activity.scheduledAt === null) return null;
  const { status } = activity;
  if (status === "CANCELLED" || status === "ABORTED") return { status: "CANCELLED", showUntil: lastNotice(activity), changesAt: null };
  if (status === "POSTPONED") return { status, showUntil: lastNotice(activity), changesAt: null };
  return status === "SCHEDULED" ? scheduledNotice(activity, now) : null;
}

function scheduledNotice(activity: Noticed, now: Date): PublicNotice {
  const { originalStartsAt, endsAt } = activity;
  if (activity.changeKind !== "RESCHEDULED" || originalStartsAt === null) return { status: "SCHEDULED", showUntil: endsAt, changesAt: null };
  const toldUntil = hourAfter(originalStartsAt);
  if (now >= toldUntil) return { status: "SCHEDULED", showUntil: endsAt, changesAt: null };
  return { status: "RESCHEDULED", showUntil: toldUntil > endsAt ? toldUntil : endsAt, changesAt: toldUntil };
}

function lastNotice({ startsAt, originalStartsAt }: Noticed): Date {
  return hourAfter(originalStartsAt !== null && originalStartsAt > startsAt ? originalStartsAt : startsAt);
}

function hourAfter(moment: Date): Date {
  return new Date(moment.getTime() + noticeMilliseconds);
}
