import { IsNull } from "typeorm";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { Facility } from "../stations";

/** Locks a facility for the rest of the unit, so that two plans for it wait for each other; null when it is gone. */
export async function lockFacility(work: UnitOfWork, id: string): Promise<Facility | null> {
  return work.entities.findOne(Facility, { where: { id, removedAt: IsNull() }, ...forUpdate<Facility>(work.entities) });
}
