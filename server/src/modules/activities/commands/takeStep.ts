import { newId } from "../../../kernel/id";
import { conflict, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { Activity } from "../activity.entity";
import { activitySteps, activityStatusName, statusAfter, type ActivityCommand } from "../activityStates";
import { TransitionLog } from "../transitionLog.entity";

/** One step of an activity: the command, what else it changes, and the version its caller has seen. */
export interface ActivityStep {
  readonly command: ActivityCommand;
  readonly version: number;
  readonly change: Partial<Activity>;
  readonly reason?: string | null;
}

/** Reads an activity and locks it for the rest of the unit. */
export async function lockActivity(work: UnitOfWork, id: string): Promise<Activity | null> {
  return work.entities.findOne(Activity, { where: { id }, ...forUpdate<Activity>(work.entities) });
}

/** Whether the command fits the activity's status and the time; the refusal says which of the two it is. */
export function checkStep(activity: Activity, command: ActivityCommand, now: Date): Outcome<Activity["status"]> {
  const started = now >= activity.startsAt;
  const status = statusAfter(activity.status, command, started);
  if (status !== null) return succeed(status);
  if (activitySteps[activity.status][command]) {
    return started
      ? refuse({ code: "ALREADY_STARTED", message: "活动已经开始，不能再改期、延期或取消；中途停办请登记为停办" })
      : refuse({ code: "NOT_STARTED", message: "活动还没有开始" });
  }
  return refuse({ code: "WRONG_STATUS", message: `活动目前是“${activityStatusName(activity.status)}”，不能这样处理` });
}

/** Carries out one step of the schedule machine and logs it; refuses what the machine does not know and stale versions. */
export async function takeStep(work: UnitOfWork, activity: Activity, step: ActivityStep): Promise<Outcome<Activity>> {
  const next = checkStep(activity, step.command, work.now);
  if (!next.ok) return next;
  const change: Partial<Activity> = {
    ...step.change,
    status: next.value,
    version: step.version + 1,
    updatedAt: work.now,
    scheduledAt: activity.scheduledAt ?? (next.value === "SCHEDULED" ? work.now : null),
  };
  const updated = await work.entities.update(Activity, { id: activity.id, version: step.version }, change);
  if (updated.affected !== 1) return conflict();
  await logTransition(work, { activityId: activity.id, command: step.command, from: activity.status, to: next.value, reason: step.reason ?? null });
  return succeed(Object.assign(new Activity(), activity, change));
}

/** Appends to the log of what was done to an activity. */
export async function logTransition(
  work: UnitOfWork,
  entry: { activityId: string; command: string; from: Activity["status"] | null; to: Activity["status"]; reason: string | null },
): Promise<void> {
  const { actor } = work;
  await work.entities.insert(TransitionLog, {
    id: newId(work.now), subjectType: "activity", subjectId: entry.activityId, command: entry.command, fromStatus: entry.from, toStatus: entry.to,
    actorId: actor.kind === "staff" ? actor.accountId : null, actorName: actor.kind === "staff" || actor.kind === "system" ? actor.name : "",
    reason: entry.reason, at: work.now,
  });
}
