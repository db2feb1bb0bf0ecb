import { notAllowed, notFound, succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { Station } from "../stations";
import { canEditPalace } from "./palace.policy";
import { YouthPalace } from "./youthPalace.entity";

/** A palace with the station that shows it. */
export interface OpenedPalace {
  readonly palace: YouthPalace;
  readonly station: Station;
}

/** Locks a palace for a change by the actor; refuses who may not change it. */
export async function openPalace(work: UnitOfWork, id: string, field = "id"): Promise<Outcome<OpenedPalace>> {
  const palace = await work.entities.findOne(YouthPalace, { where: { id }, ...forUpdate<YouthPalace>(work.entities) });
  const station = palace && (await work.entities.findOneBy(Station, { id: palace.stationId }));
  if (!palace || !station) return notFound("没有找到这个少年宫", [field]);
  if (!canEditPalace(work.actor, station)) return notAllowed("这个少年宫不在您负责的范围内");
  return succeed({ palace, station });
}
