import { newId } from "../../../kernel/id";
import { refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { lockCompared, showsNoMore } from "../decidingPlans";
import { columnsOf } from "../plan/placementPlan";
import { Placement, type PlacementPlan } from "../placement.entity";
import { placementChangedEvent } from "../placement.events";
import { turningRefusal } from "../turnedRules";
import { accountOf, unsigned, waitingFor } from "./settlePlan";

/** Adds a placement: in force at once when it shows nothing more, or when the portal itself asks; else it waits for a signature. */
export async function addPlacement(work: UnitOfWork, pieceId: string | null, plan: PlacementPlan): Promise<Outcome<Placement>> {
  const id = newId(work.now);
  const comparison = await lockCompared(work, { id, pieceId, plan });
  const refusal = await turningRefusal(work, comparison);
  if (refusal !== null) return refuseAll([refusal]);
  const active = work.actor.kind === "system" || (await showsNoMore(work, comparison));
  const placement = Object.assign(new Placement(), {
    ...columnsOf(plan), id, version: 1, pieceId, active, createdBy: accountOf(work), createdAt: work.now, endedAt: null, endedBy: null,
    waiting: active ? null : await waitingFor(work, plan, comparison), approval: active ? unsigned(work) : null, inForceSince: active ? work.now : null, replacedById: null,
  });
  await work.entities.insert(Placement, placement);
  work.record(placementChangedEvent(placement));
  return succeed(placement);
}
