import { refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { lockCompared, showsNoMore } from "../decidingPlans";
import { planOfRow } from "../plan/placementPlan";
import type { Placement } from "../placement.entity";
import { openPlacement, type PlacementRequest } from "./openPlacement";
import { endNow, putInForce, waitingFor } from "./settlePlan";

/**
 * Ends a piece's own placement: it shows nothing more from this moment. Where its end would show more – the piece falls back to wider standing rules, or an
 * exception is gone – the placement stays, showing nothing, until somebody else has signed its end: of what comes back, one who manages all places it comes back to.
 */
export async function endPlacement(work: UnitOfWork, request: PlacementRequest): Promise<Outcome<Placement>> {
  const opened = await openPlacement(work, request, "OWN");
  return opened.ok ? end(work, opened.value) : opened;
}

/** Ends a standing rule likewise: pieces without placements of their own are no longer sent by it. */
export async function endStandingRule(work: UnitOfWork, request: PlacementRequest): Promise<Outcome<Placement>> {
  const opened = await openPlacement(work, request, "STANDING");
  return opened.ok ? end(work, opened.value) : opened;
}

async function end(work: UnitOfWork, placement: Placement): Promise<Outcome<Placement>> {
  if (!placement.active) return succeed(await endNow(work, placement));
  const comparison = await lockCompared(work, { id: placement.id, pieceId: placement.pieceId, plan: null });
  if (work.actor.kind === "system" || (await showsNoMore(work, comparison))) return succeed(await endNow(work, placement));
  if (placement.waiting?.plan === null) return refuse({ code: "AWAITING_SIGNATURE", message: "这条投放已经停止展示，恢复更大范围的展示正在等另一人签字", field: ["id"] });
  const plan = planOfRow(placement);
  const stopped = { ...plan, windowFrom: plan.windowFrom !== null && plan.windowFrom >= work.now ? null : plan.windowFrom, windowUntil: work.now };
  return succeed(await putInForce(work, placement, stopped, { waiting: await waitingFor(work, null, comparison) }));
}
