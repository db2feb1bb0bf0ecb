import { mayBeId } from "../../../kernel/id";
import { conflict, notAllowed, notFound, refuse, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { openedPlan, planOfRow } from "../plan/placementPlan";
import { judgePlan } from "../plan/judgePlan";
import { outsideOwnPlaces } from "../plan/planRules";
import { factsOfPlans } from "../plan/planPlaces";
import { Placement, type PlacementPlan } from "../placement.entity";
import { canKeepStandingRules, canPlace } from "../placement.policy";

export interface PlacementRequest {
  readonly id: string;
  readonly version: number;
}

/** Which of the two: a piece's own placement or a standing rule. */
export type PlacementKind = "OWN" | "STANDING" | "ANY";

/** Locks a placement that the actor may change as it was seen; one that has ended changes no more. */
export async function openPlacement(work: UnitOfWork, request: PlacementRequest, kind: PlacementKind): Promise<Outcome<Placement>> {
  const placement = await lockPlacement(work, request.id, kind);
  if (!placement) return notFound(kind === "STANDING" ? "没有这条常设投放" : "没有这条投放");
  const refusal = await handRefusal(work, placement);
  if (refusal !== null) return refusal;
  if (placement.version !== request.version) return conflict();
  if (placement.endedAt !== null) return refuse({ code: "PLACEMENT_ENDED", message: "这条投放已经结束", field: ["id"] });
  return succeed(placement);
}

/** The rules that a new plan for an opened placement breaks, or why it is not the actor's to ask for. */
export async function checkPlan(work: UnitOfWork, { pieceId }: Placement, plan: PlacementPlan): Promise<Outcome<null>> {
  const { problems, facts } = await judgePlan(work.entities, plan);
  if (problems.length > 0) return refuseAll(problems);
  const isTheirs = pieceId === null || canPlace(work.actor, [plan.aim, plan.exceptions], facts);
  return isTheirs ? succeed(null) : refuseAll([outsideOwnPlaces]);
}

async function lockPlacement({ entities }: UnitOfWork, id: string, kind: PlacementKind): Promise<Placement | null> {
  const row = mayBeId(id) ? await entities.findOne(Placement, { where: { id }, ...forUpdate<Placement>(entities) }) : null;
  if (row === null || row.replacedById !== null) return null;
  const isOfKind = kind === "ANY" || (row.pieceId === null) === (kind === "STANDING");
  return isOfKind ? row : null;
}

async function handRefusal(work: UnitOfWork, placement: Placement): Promise<Outcome<never> | null> {
  if (placement.pieceId === null) return canKeepStandingRules(work.actor) ? null : notAllowed("常设投放由管理员管理");
  const plans = [planOfRow(placement), ...(placement.waiting?.plan ? [openedPlan(placement.waiting.plan)] : [])];
  const facts = await factsOfPlans(work.entities, plans);
  return canPlace(work.actor, plans.flatMap(({ aim, exceptions }) => [aim, exceptions]), facts) ? null : notAllowed("您只能管理自己所管阵地上的投放");
}
