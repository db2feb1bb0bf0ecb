import { LessThanOrEqual } from "typeorm";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { Station, subtreeBounds } from "./station.entity";
import { recordStationChanged } from "./station.events";
import { StationParent } from "./stationParent.entity";

/** Makes the tree of now follow the dated tree for one station: its parent is the one of the latest entry up to today. */
export async function rehangAsOf(work: UnitOfWork, station: Station, today: string): Promise<boolean> {
  const entry = await work.entities.findOne(StationParent, {
    where: { stationId: station.id, validFrom: LessThanOrEqual(today) },
    order: { validFrom: "DESC", recordedAt: "DESC", id: "DESC" },
  });
  if (!entry || entry.parentId === station.parentId) return false;
  const parent = entry.parentId === null ? null : await work.entities.findOneByOrFail(Station, { id: entry.parentId });
  await rewriteSubtree(work, station, parent);
  recordStationChanged(work, { stationId: station.id, change: "MOVED" });
  return true;
}

/** Rewrites path and depth of a whole subtree in one statement, with string functions that both databases have. */
async function rewriteSubtree(work: UnitOfWork, station: Station, parent: Station | null): Promise<void> {
  const path = `${parent?.path ?? "/"}${station.id}/`;
  const depth = parent ? parent.depth + 1 : 0;
  const { from, until } = subtreeBounds(station.path);
  await work.entities
    .createQueryBuilder()
    .update(Station)
    .set({ path: () => "CONCAT(:path, SUBSTR(path, :behind))", depth: () => "depth + :deeper" })
    .where("path >= :from AND path < :until", { from, until })
    .setParameters({ path, behind: station.path.length + 1, deeper: depth - station.depth })
    .execute();
  await work.entities.update(Station, { id: station.id }, { parentId: parent?.id ?? null });
  Object.assign(station, { path, depth, parentId: parent?.id ?? null });
}
