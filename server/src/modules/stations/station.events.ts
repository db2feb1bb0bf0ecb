import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { StationStatus } from "./station.entity";

/** What happened to a station; `MOVED` changes the paths of all below it too. */
export type StationChange = "CREATED" | "UPDATED" | "STATUS" | "MOVED" | "FACILITIES";

/** Payload of `stations.StationChanged`; `status` and `reason` are given for STATUS. */
export interface StationChanged {
  readonly stationId: string;
  readonly change: StationChange;
  readonly status?: StationStatus;
  readonly reason?: string | null;
}

/** Announces a change of a station. */
export function recordStationChanged(work: UnitOfWork, payload: StationChanged): void {
  work.record({ type: "stations.StationChanged", payload });
}
