import type { DomainEvent } from "../../kernel/domainEvent";

export const publicChangeEvents = { recorded: "publicChanges.ChangesRecorded", reconcileWanted: "publicChanges.ReconcileWanted" } as const;

/** Changes up to this number are recorded. */
export function changesRecordedEvent(lastSeq: number): DomainEvent<{ lastSeq: number }> {
  return { type: publicChangeEvents.recorded, payload: { lastSeq } };
}
