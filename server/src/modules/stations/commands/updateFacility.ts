import { IsNull } from "typeorm";
import { conflict, notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Worded } from "../../wording";
import { Facility, type FacilityKind } from "../facility.entity";
import { canEditFacility } from "../facility.policy";
import { facilityRefusals } from "../facilityRules";
import { checkFacilityWords } from "../publicWords";
import { Station } from "../station.entity";
import { recordStationChanged } from "../station.events";
import { stored } from "../station.text";

export interface UpdateFacility extends Worded {
  readonly id: string;
  readonly version: number;
  readonly kind?: FacilityKind | null;
  readonly name?: string | null;
  readonly capacity?: number | null;
  readonly equipment?: string | null;
  readonly openingRule?: string | null;
}

/** Changes a room or site; what the request leaves out stays. */
export async function updateFacility(work: UnitOfWork, request: UpdateFacility): Promise<Outcome<Facility>> {
  const facility = await work.entities.findOneBy(Facility, { id: request.id, removedAt: IsNull() });
  if (!facility) return notFound("没有这个功能室");
  const station = facility.stationId === null ? null : await work.entities.findOneBy(Station, { id: facility.stationId });
  if (!canEditFacility(work.actor, station)) return notAllowed("您只能修改自己管理的阵地的功能室");
  const next = nextOf(facility, request);
  const refusals = facilityRefusals(next);
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkFacilityWords(work, facility.id, { after: next, before: facility }, request);
  if (!worded.ok) return worded;
  const change = { ...next, version: request.version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Facility, { id: facility.id, version: request.version }, change);
  if (changed.affected === 0) return conflict();
  if (station) recordStationChanged(work, { stationId: station.id, change: "FACILITIES" });
  return succeed(Object.assign(facility, change));
}

function nextOf(facility: Facility, { kind, name, capacity, equipment, openingRule }: UpdateFacility) {
  return {
    kind: kind ?? facility.kind,
    name: (name ?? facility.name).trim(),
    capacity: capacity === undefined ? facility.capacity : capacity,
    equipment: equipment === undefined ? facility.equipment : stored(equipment),
    openingRule: openingRule === undefined ? facility.openingRule : stored(openingRule),
  };
}
