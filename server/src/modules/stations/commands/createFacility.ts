import { newId } from "../../../kernel/id";
import { invalid, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Worded } from "../../wording";
import { Facility, type FacilityKind } from "../facility.entity";
import { canEditFacility } from "../facility.policy";
import { facilityRefusals } from "../facilityRules";
import { checkFacilityWords } from "../publicWords";
import { Station } from "../station.entity";
import { recordStationChanged } from "../station.events";
import { stored } from "../station.text";
import { organisationRefusals } from "./createStation";

export interface CreateFacility extends Worded {
  readonly stationId?: string | null;
  readonly organisationId?: string | null;
  readonly kind: FacilityKind;
  readonly name: string;
  readonly capacity?: number | null;
  readonly equipment?: string | null;
  readonly openingRule?: string | null;
}

/** Adds a room or site to a station, or to an organisation. */
export async function createFacility(work: UnitOfWork, request: CreateFacility): Promise<Outcome<Facility>> {
  const station = request.stationId ? await work.entities.findOneBy(Station, { id: request.stationId }) : null;
  if (!canEditFacility(work.actor, station)) return notAllowed("您只能给自己管理的阵地添加功能室");
  const values = valuesOf(request);
  const refusals = [...facilityRefusals(values), ...hostRefusals(values, station), ...(await organisationRefusals(work, values.organisationId))];
  if (refusals.length > 0) return refuseAll(refusals);
  const facility = work.entities.create(Facility, { id: newId(work.now), version: 1, ...values, removedAt: null, createdAt: work.now, updatedAt: work.now });
  const worded = await checkFacilityWords(work, facility.id, { after: facility }, request);
  if (!worded.ok) return worded;
  await work.entities.insert(Facility, facility);
  if (station) recordStationChanged(work, { stationId: station.id, change: "FACILITIES" });
  return succeed(facility);
}

function valuesOf({ stationId, organisationId, kind, name, capacity, equipment, openingRule }: CreateFacility) {
  return {
    stationId: stationId ?? null, organisationId: organisationId ?? null, kind, name: name.trim(), capacity: capacity ?? null,
    equipment: stored(equipment), openingRule: stored(openingRule),
  };
}

function hostRefusals({ stationId, organisationId }: ReturnType<typeof valuesOf>, station: Station | null): Refusal[] {
  if (stationId === null) return organisationId === null ? [invalid("stationId", "请选择所在阵地或所属单位")] : [];
  return station ? [] : [invalid("stationId", "没有这个阵地", "NOT_FOUND")];
}
