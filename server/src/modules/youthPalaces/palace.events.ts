import type { DomainEvent } from "../../kernel/domainEvent";

export const palaceEvents = { palaceChanged: "youthPalaces.PalaceChanged", timetableChanged: "youthPalaces.TimetableChanged" } as const;

/** The event of this type about the palace. */
export function palaceEvent(
  type: (typeof palaceEvents)[keyof typeof palaceEvents],
  palace: { readonly id: string; readonly stationId: string },
): DomainEvent<{ palaceId: string; stationId: string }> {
  return { type, payload: { palaceId: palace.id, stationId: palace.stationId } };
}
