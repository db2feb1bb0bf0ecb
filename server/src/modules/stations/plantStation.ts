import { newId } from "../../kernel/id";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { countyDay } from "./countyDay";
import { Station, type StationStatus, type StationTier } from "./station.entity";
import { recordStationChanged } from "./station.events";
import { StationParent } from "./stationParent.entity";
import type { StoredDetails } from "./stationRules";

interface Seedling {
  readonly code: string;
  readonly name: string;
  readonly tier: StationTier;
  readonly status: StationStatus;
  readonly details: StoredDetails;
  readonly parent: Pick<Station, "id" | "path" | "depth"> | null;
  readonly timeZone: string;
}

/** The rows of a new station below its parent, from today on, and its event; the caller has judged the values and inserts the rows. */
export function plantStation(work: UnitOfWork, { code, name, tier, status, details, parent, timeZone }: Seedling): { station: Station; entry: StationParent } {
  const id = newId(work.now);
  const station = work.entities.create(Station, {
    id, version: 1, code: code.trim(), name: name.trim(), tier, status, parentId: parent?.id ?? null, path: `${parent?.path ?? "/"}${id}/`,
    depth: parent ? parent.depth + 1 : 0, ...details, createdAt: work.now, updatedAt: work.now,
  });
  const entry = work.entities.create(StationParent, {
    id: newId(work.now), stationId: id, parentId: station.parentId, validFrom: countyDay(work.now, timeZone), recordedAt: work.now,
  });
  recordStationChanged(work, { stationId: id, change: "CREATED" });
  return { station, entry };
}
