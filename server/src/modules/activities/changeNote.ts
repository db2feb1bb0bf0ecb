import type { Activity } from "./activity.entity";

/** How long after its old start a change is still told (一小时). */
export const noticeMilliseconds = 3_600_000;

/** Why something changes, and whom to call. */
export interface ChangeReason {
  readonly reason: string;
  readonly phone: string;
}

type Timed = Pick<Activity, "status" | "startsAt" | "endsAt" | "originalStartsAt" | "originalEndsAt" | "originalPlace">;

/** Whether people may still go by an earlier time or place than the one that stands now. */
function stillTold(activity: Timed, now: Date): boolean {
  if (activity.originalStartsAt === null) return false;
  return activity.status === "POSTPONED" || now.getTime() < activity.originalStartsAt.getTime() + noticeMilliseconds;
}

type Original = Pick<Activity, "originalStartsAt" | "originalEndsAt" | "originalPlace">;

/** The first time that was announced: of two changes in a row, people know the time before the first, unless it is the new one again. */
export function originalTimes(activity: Timed, now: Date, next?: { readonly startsAt: Date }): Original {
  const { originalStartsAt, originalEndsAt, originalPlace, startsAt, endsAt } = activity;
  const back = originalStartsAt !== null && next?.startsAt.getTime() === originalStartsAt.getTime();
  if (stillTold(activity, now) && !(back && activity.status === "SCHEDULED")) return { originalStartsAt, originalEndsAt, originalPlace };
  return { originalStartsAt: startsAt, originalEndsAt: endsAt, originalPlace: null };
}

/** The columns of a change note. */
export function changeNote(
  kind: NonNullable<Activity["changeKind"]>,
  why: { readonly reason: string | null; readonly phone: string | null },
  now: Date,
): Pick<Activity, "changeKind" | "changeReason" | "changePhone" | "changedAt"> {
  return { changeKind: kind, changeReason: why.reason, changePhone: why.phone, changedAt: now };
}
