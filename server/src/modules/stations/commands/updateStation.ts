import { conflict, notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Worded } from "../../wording";
import { checkStationWords } from "../publicWords";
import { Station } from "../station.entity";
import { recordStationChanged } from "../station.events";
import { canEditStation } from "../station.policy";
import { badName } from "../station.text";
import { detailRefusals, mergeDetails, type StationDetails } from "../stationRules";
import { codeRefusals, organisationRefusals } from "./createStation";

export interface UpdateStation extends StationDetails, Worded {
  readonly id: string;
  readonly version: number;
  readonly code?: string | null;
  readonly name?: string | null;
}

/** Changes what a station says of itself; what the request leaves out stays. */
export async function updateStation(work: UnitOfWork, request: UpdateStation): Promise<Outcome<Station>> {
  const station = await work.entities.findOneBy(Station, { id: request.id });
  if (!station) return notFound("没有这个阵地");
  if (!canEditStation(work.actor, station)) return notAllowed("您只能修改自己管理的阵地");
  const details = mergeDetails(request, station);
  const next = { code: (request.code ?? station.code).trim(), name: (request.name ?? station.name).trim(), ...details };
  const refusals = [...badName(next.name), ...detailRefusals(details), ...(await organisationRefusals(work, details.organisationId))];
  if (next.code !== station.code) refusals.push(...(await codeRefusals(work, next.code)));
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkStationWords(work, station.id, { after: next, before: station }, request);
  if (!worded.ok) return worded;
  const change = { ...next, version: request.version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Station, { id: station.id, version: request.version }, change);
  if (changed.affected === 0) return conflict();
  recordStationChanged(work, { stationId: station.id, change: "UPDATED" });
  return succeed(Object.assign(station, change));
}
