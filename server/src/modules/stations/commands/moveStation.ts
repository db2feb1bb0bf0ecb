import { In } from "typeorm";
import { newId } from "../../../kernel/id";
import { conflict, notAllowed, notFound, refuse, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { countyDay } from "../countyDay";
import { rehangAsOf } from "../rehang";
import { Station } from "../station.entity";
import { canEditStation, canMoveStation } from "../station.policy";
import { StationParent } from "../stationParent.entity";
import { mayHang, wrongTier } from "../stationRules";

export interface MoveStation {
  readonly id: string;
  readonly version: number;
  readonly parentId: string;
  /** First day of the new tree, today when left out. */
  readonly effectiveOn?: string | null;
  readonly timeZone: string;
}

/** Hangs a station with all below it under another place from a day on; a future day is kept until it comes. */
export async function moveStation(work: UnitOfWork, request: MoveStation): Promise<Outcome<Station>> {
  // Both rows are locked in id order, so that two moves cannot cross each other.
  const rows = await work.entities.find(Station, { where: { id: In([request.id, request.parentId]) }, order: { id: "ASC" }, ...forUpdate(work.entities) });
  const station = rows.find(({ id }) => id === request.id);
  const parent = rows.find(({ id }) => id === request.parentId);
  if (!station) return notFound("没有这个阵地");
  if (!canMoveStation(work.actor, station)) return notAllowed("您只能调整自己管理范围内的下级阵地");
  if (!parent) return notFound("没有这个上级", ["parentId"]);
  if (!canEditStation(work.actor, parent)) return notAllowed("新上级不在您的管理范围内");
  const obstacle = obstacleOf(station, parent);
  if (obstacle) return obstacle;
  const change = { version: request.version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Station, { id: station.id, version: request.version }, change);
  if (changed.affected === 0) return conflict();
  const today = countyDay(work.now, request.timeZone);
  await work.entities.insert(StationParent, {
    id: newId(work.now), stationId: station.id, parentId: parent.id, validFrom: request.effectiveOn ?? today, recordedAt: work.now,
  });
  await rehangAsOf(work, station, today);
  return succeed(Object.assign(station, change));
}

function obstacleOf(station: Station, parent: Station): Outcome<never> | null {
  if (parent.path.startsWith(station.path)) {
    return refuse({ code: "PARENT_IS_DESCENDANT", message: "不能放到它自己或它的下级下面", field: ["parentId"] });
  }
  if (!mayHang(station.tier, parent.tier)) return refuseAll([wrongTier(station.tier, parent.tier)]);
  if (parent.status === "CLOSED" && station.status !== "CLOSED") {
    return refuse({ code: "PARENT_CLOSED", message: "新上级已经撤销", field: ["parentId"] });
  }
  return null;
}
