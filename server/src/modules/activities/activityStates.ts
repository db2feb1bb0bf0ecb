export const activityStatuses = [
  "DRAFT", "SCHEDULED", "POSTPONED", "COMPLETED", "VERIFIED", "RETURNED", "CANCELLED", "ABORTED", "VOIDED",
] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export const activityCommands = ["publish", "edit", "reschedule", "postpone", "cancel", "abort", "complete", "verify", "return", "void"] as const;
export type ActivityCommand = (typeof activityCommands)[number];

interface Step {
  readonly to: ActivityStatus;
  /** Whether the command waits for the start, or is too late after it. */
  readonly when?: "before the start" | "after the start";
}

/** The schedule machine of activities (活动状态): what is not here is refused. */
export const activitySteps: Readonly<Record<ActivityStatus, Readonly<Partial<Record<ActivityCommand, Step>>>>> = {
  DRAFT: { publish: { to: "SCHEDULED" }, edit: { to: "DRAFT" }, reschedule: { to: "DRAFT" } },
  SCHEDULED: {
    edit: { to: "SCHEDULED" },
    reschedule: { to: "SCHEDULED", when: "before the start" },
    postpone: { to: "POSTPONED", when: "before the start" },
    cancel: { to: "CANCELLED", when: "before the start" },
    abort: { to: "ABORTED", when: "after the start" },
    complete: { to: "COMPLETED", when: "after the start" },
  },
  // The old start of a postponed activity binds nobody any more.
  POSTPONED: { edit: { to: "POSTPONED" }, reschedule: { to: "SCHEDULED" }, cancel: { to: "CANCELLED" } },
  COMPLETED: { verify: { to: "VERIFIED" }, return: { to: "RETURNED" } },
  RETURNED: { edit: { to: "RETURNED" }, complete: { to: "COMPLETED" } },
  VERIFIED: { void: { to: "VOIDED" } },
  CANCELLED: {},
  ABORTED: {},
  VOIDED: {},
};

/** The status after a command, or null when the command is not for this status at this time. */
export function statusAfter(status: ActivityStatus, command: ActivityCommand, started: boolean): ActivityStatus | null {
  const step = activitySteps[status][command];
  if (!step) return null;
  if (step.when === "before the start" && started) return null;
  if (step.when === "after the start" && !started) return null;
  return step.to;
}

const names: Readonly<Record<ActivityStatus, string>> = {
  DRAFT: "草稿", SCHEDULED: "已排期", POSTPONED: "延期待定", COMPLETED: "已完成", VERIFIED: "已核验",
  RETURNED: "已退回", CANCELLED: "已取消", ABORTED: "中途停办", VOIDED: "已作废",
};

/** The status as users read it. */
export function activityStatusName(status: ActivityStatus): string {
  return names[status];
}
