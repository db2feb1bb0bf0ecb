import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import { Station, stationTiers } from "./station.entity";

let serial = 0;

/** A station row for tests and seeds; `parent` decides path and depth. */
export function buildStation(overrides: Partial<Station> = {}, parent: Station | null = null): Station {
  serial += 1;
  const at = overrides.createdAt ?? new Date("2026-01-01T00:00:00.000Z");
  const id = overrides.id ?? newId(at);
  return Object.assign(new Station(), {
    id, version: 1, code: `T${String(serial).padStart(5, "0")}`, name: `第${String(serial)}文明实践站`,
    ...placeBelow(parent, id), status: "ACTIVE",
    organisationId: null, address: null, latitude: null, longitude: null, openingHours: null, phone: "0300-8800000", headName: null,
    keeperName: null, tags: [], summary: null, createdAt: at, updatedAt: at,
  }, overrides);
}

function placeBelow(parent: Station | null, id: string): Pick<Station, "tier" | "parentId" | "path" | "depth"> {
  if (!parent) return { tier: "CENTRE", parentId: null, path: `/${id}/`, depth: 0 };
  const tier = stationTiers[Math.min(parent.depth + 1, stationTiers.length - 1)] ?? "POINT";
  return { tier, parentId: parent.id, path: `${parent.path}${id}/`, depth: parent.depth + 1 };
}

/** Saves a built station. */
export async function saveStation(entities: EntityManager, overrides: Partial<Station> = {}, parent: Station | null = null): Promise<Station> {
  return entities.save(buildStation(overrides, parent));
}
