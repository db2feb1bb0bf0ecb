import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import { Organisation } from "./organisation.entity";

let serial = 0;

/** An organisation row for tests and seeds. */
export function buildOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  serial += 1;
  const at = overrides.createdAt ?? new Date("2026-01-01T00:00:00.000Z");
  return Object.assign(new Organisation(), {
    id: newId(at), version: 1, code: `ORG${String(serial)}`, name: `第${String(serial)}单位`, shortName: null, kind: "UNIT", parentId: null, active: true,
    createdAt: at, updatedAt: at,
  }, overrides);
}

/** Saves a built organisation. */
export async function saveOrganisation(entities: EntityManager, overrides: Partial<Organisation> = {}): Promise<Organisation> {
  return entities.save(buildOrganisation(overrides));
}
