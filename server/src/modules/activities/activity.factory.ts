import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import { Activity } from "./activity.entity";

/** An activity row for tests and seeds: a lecture of an hour, scheduled, two days after it was made. */
export function buildActivity(overrides: Partial<Activity> & Pick<Activity, "stationId">): Activity {
  const createdAt = overrides.createdAt ?? new Date("2026-11-23T01:00:00.000Z");
  const startsAt = overrides.startsAt ?? new Date(createdAt.getTime() + 48 * 3_600_000);
  const id = overrides.id ?? newId(createdAt);
  return Object.assign(new Activity(), {
    id, version: 1, kind: "LECTURE", workClassId: null, formId: null, seriesId: null, ownTitle: null, facilityId: null, placeText: null,
    startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), capacity: null, audience: null, status: "SCHEDULED", headCount: null,
    summary: null, contactPhone: null, changeKind: null, originalStartsAt: null, originalEndsAt: null, originalPlace: null,
    changeReason: null, changePhone: null, changedAt: null, scheduledAt: createdAt, lateEntry: false, requestId: id, createdBy: null,
    createdAt, updatedAt: createdAt,
  }, overrides);
}

/** Saves a built activity. */
export async function saveActivity(entities: EntityManager, overrides: Partial<Activity> & Pick<Activity, "stationId">): Promise<Activity> {
  return entities.save(buildActivity(overrides));
}
