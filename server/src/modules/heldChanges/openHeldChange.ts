import type { StaffActor } from "../../kernel/actor";
import { conflict, notAllowed, notFound, refuse, succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { stationPaths } from "../identity";
import { HeldChange, type HeldChangeState } from "./heldChange.entity";
import { canReadHeldChange, canSign } from "./heldChange.policy";

/** Which held change, as it was seen. */
export interface HeldChangeRequest {
  readonly id: string;
  readonly version: number;
}

export interface OpenedHeldChange {
  readonly held: HeldChange;
  readonly actor: StaffActor;
  readonly maySign: boolean;
}

/** Locks a held change that still waits, as it was seen; one that the actor may not read is not there. */
export async function openHeldChange(work: UnitOfWork, { id, version }: HeldChangeRequest): Promise<Outcome<OpenedHeldChange>> {
  const { actor } = work;
  if (actor.kind !== "staff") return notAllowed("待签改动由工作人员本人处理");
  const held = await work.entities.findOne(HeldChange, { where: { id }, ...forUpdate<HeldChange>(work.entities) });
  const path = held?.stationId == null ? null : ((await stationPaths(work, [held.stationId])).get(held.stationId) ?? null);
  if (!held || !canReadHeldChange(actor, held, path)) return notFound("没有找到这项待签改动");
  if (held.state !== "WAITING") return refuse({ code: "NOTHING_TO_SIGN", message: "这项改动已经办过，不用再签字", field: ["id"] });
  if (held.version !== version) return conflict();
  return succeed({ held, actor, maySign: canSign(actor, held, path) });
}

/** Closes a held change; refused when somebody else was quicker. */
export async function closeHeldChange(
  work: UnitOfWork, held: HeldChange, { state, actor, reason = null }: { state: Exclude<HeldChangeState, "WAITING">; actor: StaffActor; reason?: string | null },
): Promise<Outcome<HeldChange>> {
  const decided = { state, waitingKey: null, version: held.version + 1, decidedBy: actor.accountId, decidedByName: actor.name, decidedAt: work.now, reason };
  const closed = await work.entities.update(HeldChange, { id: held.id, version: held.version, state: "WAITING" }, decided);
  return closed.affected === 1 ? succeed(Object.assign(new HeldChange(), held, decided)) : conflict();
}
