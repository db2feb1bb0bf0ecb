import { newId } from "../../../kernel/id";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { lockInForce, showsNoMore } from "../decidingPlans";
import { columnsOf } from "../plan/placementPlan";
import { Placement, type PlacementPlan } from "../placement.entity";
import { placementChangedEvent } from "../placement.events";
import { accountOf, waitingNow } from "./settlePlan";

/** Adds a placement: in force at once when it shows nothing more, or when the portal itself asks; else it waits for a signature. */
export async function addPlacement(work: UnitOfWork, pieceId: string | null, plan: PlacementPlan): Promise<Placement> {
  const id = newId(work.now);
  const before = await lockInForce(work, pieceId);
  const active = work.actor.kind === "system" || (await showsNoMore(work, { pieceId, before, after: [...before, { id, plan }] }));
  const placement = Object.assign(new Placement(), {
    ...columnsOf(plan), id, version: 1, pieceId, active, createdBy: accountOf(work), createdAt: work.now, endedAt: null, endedBy: null,
    waiting: active ? null : waitingNow(work, plan), approval: null, inForceSince: active ? work.now : null, replacedById: null,
  });
  await work.entities.insert(Placement, placement);
  work.record(placementChangedEvent(placement));
  return placement;
}
