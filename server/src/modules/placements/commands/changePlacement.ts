import { refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { lockCompared, showsNoMore } from "../decidingPlans";
import { columnsOf, planOf, type AskedPlan, type AskedRule } from "../plan/placementPlan";
import type { Placement, PlacementPlan } from "../placement.entity";
import { turningRefusal } from "../turnedRules";
import { checkPlan, openPlacement, type PlacementRequest } from "./openPlacement";
import { putInForce, savePlacement, waitingFor } from "./settlePlan";

export interface ChangePlacement extends PlacementRequest, AskedPlan {}

export interface ChangeStandingRule extends ChangePlacement {
  readonly rule: AskedRule;
}

/** Gives a piece's own placement another plan: at once when it shows nothing more, else it waits and what was in force stays. */
export async function changePlacement(work: UnitOfWork, request: ChangePlacement): Promise<Outcome<Placement>> {
  const opened = await openPlacement(work, request, "OWN");
  return opened.ok ? change(work, opened.value, planOf(request, null, opened.value.name)) : opened;
}

/** Gives a standing rule another plan, likewise. */
export async function changeStandingRule(work: UnitOfWork, request: ChangeStandingRule): Promise<Outcome<Placement>> {
  const opened = await openPlacement(work, request, "STANDING");
  return opened.ok ? change(work, opened.value, planOf(request, request.rule, opened.value.name)) : opened;
}

async function change(work: UnitOfWork, placement: Placement, plan: PlacementPlan): Promise<Outcome<Placement>> {
  const checked = await checkPlan(work, placement, plan);
  if (!checked.ok) return checked;
  const { id, pieceId } = placement;
  const comparison = await lockCompared(work, { id, pieceId, plan });
  const refusal = await turningRefusal(work, comparison);
  if (refusal !== null) return refuseAll([refusal]);
  if (work.actor.kind === "system" || (await showsNoMore(work, comparison))) return succeed(await putInForce(work, placement, plan, {}));
  const waiting = await waitingFor(work, plan, comparison);
  // One that was never in force has no other plan to stay with.
  return succeed(await savePlacement(work, placement, placement.active ? { waiting } : { ...columnsOf(plan), waiting }));
}
