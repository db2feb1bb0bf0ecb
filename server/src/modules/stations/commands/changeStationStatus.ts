import { Not } from "typeorm";
import { conflict, invalid, notAllowed, notFound, refuse, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Station, type StationStatus } from "../station.entity";
import { recordStationChanged } from "../station.events";
import { canEditStation } from "../station.policy";
import { stored, tooLong } from "../station.text";

export interface ChangeStationStatus {
  readonly id: string;
  readonly version: number;
  readonly status: StationStatus;
  readonly reason?: string | null;
}

const steps: Record<StationStatus, readonly StationStatus[]> = {
  PROPOSED: ["ACTIVE", "CLOSED"],
  ACTIVE: ["SUSPENDED", "CLOSED"],
  SUSPENDED: ["ACTIVE", "CLOSED"],
  CLOSED: ["ACTIVE"],
};

/** Opens, suspends or closes a station; one with places below it that are not closed stays open. */
export async function changeStationStatus(work: UnitOfWork, request: ChangeStationStatus): Promise<Outcome<Station>> {
  const station = await work.entities.findOneBy(Station, { id: request.id });
  if (!station) return notFound("没有这个阵地");
  if (!canEditStation(work.actor, station)) return notAllowed("您只能修改自己管理的阵地");
  const refusals = tooLong("reason", "原因", request.reason, 200);
  if (!steps[station.status].includes(request.status)) refusals.push(invalid("status", "现在的状态不能改成这个状态", "STATUS_STEP"));
  if (refusals.length > 0) return refuseAll(refusals);
  const obstacle = request.status === "CLOSED" ? await openChildren(work, station) : await closedParent(work, station);
  if (obstacle) return obstacle;
  const change = { status: request.status, version: request.version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Station, { id: station.id, version: request.version }, change);
  if (changed.affected === 0) return conflict();
  recordStationChanged(work, { stationId: station.id, change: "STATUS", status: request.status, reason: stored(request.reason) });
  return succeed(Object.assign(station, change));
}

async function openChildren(work: UnitOfWork, station: Station): Promise<Outcome<never> | null> {
  const open = await work.entities.countBy(Station, { parentId: station.id, status: Not<StationStatus>("CLOSED") });
  if (open === 0) return null;
  return refuse({ code: "STATION_HAS_CHILDREN", message: `下面还有 ${String(open)} 个阵地没有撤销，请先撤销或调走`, field: ["status"] });
}

async function closedParent(work: UnitOfWork, station: Station): Promise<Outcome<never> | null> {
  if (station.parentId === null || !(await work.entities.existsBy(Station, { id: station.parentId, status: "CLOSED" }))) return null;
  return refuse({ code: "PARENT_CLOSED", message: "上级已经撤销，请先调整隶属", field: ["status"] });
}
