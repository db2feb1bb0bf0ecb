import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import { Facility } from "./facility.entity";

let serial = 0;

/** A facility row for tests and seeds. */
export function buildFacility(overrides: Partial<Facility> = {}): Facility {
  serial += 1;
  const at = overrides.createdAt ?? new Date("2026-01-01T00:00:00.000Z");
  return Object.assign(new Facility(), {
    id: newId(at), version: 1, stationId: null, organisationId: null, kind: "LECTURE_HALL", name: `第${String(serial)}宣讲厅`, capacity: 60, equipment: null,
    openingRule: null, removedAt: null, createdAt: at, updatedAt: at,
  }, overrides);
}

/** Saves a built facility. */
export async function saveFacility(entities: EntityManager, overrides: Partial<Facility> = {}): Promise<Facility> {
  return entities.save(buildFacility(overrides));
}
