import { IsNull } from "typeorm";
import { conflict, notAllowed, notFound, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Facility } from "../facility.entity";
import { canEditFacility } from "../facility.policy";
import { Station } from "../station.entity";
import { recordStationChanged } from "../station.events";

/** Takes a room or site out of every list; activities that were held there still name it. */
export async function removeFacility(work: UnitOfWork, request: { readonly id: string; readonly version: number }): Promise<Outcome<Facility>> {
  const facility = await work.entities.findOneBy(Facility, { id: request.id, removedAt: IsNull() });
  if (!facility) return notFound("没有这个功能室");
  const station = facility.stationId === null ? null : await work.entities.findOneBy(Station, { id: facility.stationId });
  if (!canEditFacility(work.actor, station)) return notAllowed("您只能删除自己管理的阵地的功能室");
  const change = { removedAt: work.now, version: request.version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Facility, { id: facility.id, version: request.version }, change);
  if (changed.affected === 0) return conflict();
  if (station) recordStationChanged(work, { stationId: station.id, change: "FACILITIES" });
  return succeed(Object.assign(facility, change));
}
