import { activityCommands, activityStatuses, statusAfter, type ActivityStatus } from "./activityStates";

// Every status × command, before and after the start; what is not listed is refused.
const expected: Readonly<Record<string, readonly [before: ActivityStatus | null, after: ActivityStatus | null]>> = {
  "DRAFT publish": ["SCHEDULED", "SCHEDULED"],
  "DRAFT edit": ["DRAFT", "DRAFT"],
  "DRAFT reschedule": ["DRAFT", "DRAFT"],
  "SCHEDULED edit": ["SCHEDULED", "SCHEDULED"],
  "SCHEDULED reschedule": ["SCHEDULED", null],
  "SCHEDULED postpone": ["POSTPONED", null],
  "SCHEDULED cancel": ["CANCELLED", null],
  "SCHEDULED abort": [null, "ABORTED"],
  "SCHEDULED complete": [null, "COMPLETED"],
  "POSTPONED edit": ["POSTPONED", "POSTPONED"],
  "POSTPONED reschedule": ["SCHEDULED", "SCHEDULED"],
  "POSTPONED cancel": ["CANCELLED", "CANCELLED"],
  "COMPLETED verify": ["VERIFIED", "VERIFIED"],
  "COMPLETED return": ["RETURNED", "RETURNED"],
  "RETURNED edit": ["RETURNED", "RETURNED"],
  "RETURNED complete": ["COMPLETED", "COMPLETED"],
  "VERIFIED void": ["VOIDED", "VOIDED"],
};

describe("the schedule machine", () => {
  it.each(activityStatuses.flatMap((status) => activityCommands.map((command) => [status, command] as const)))("%s, %s", (status, command) => {
    expect([statusAfter(status, command, false), statusAfter(status, command, true)]).toEqual(expected[`${status} ${command}`] ?? [null, null]);
  });
});
