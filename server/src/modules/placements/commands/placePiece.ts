import { mayBeId } from "../../../kernel/id";
import { notAllowed, notFound, refuseAll, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Piece } from "../../content";
import { planOf, type AskedPlan } from "../plan/placementPlan";
import { judgePlan } from "../plan/judgePlan";
import { outsideOwnPlaces } from "../plan/planRules";
import type { Placement } from "../placement.entity";
import { canPlace, canPlaceSomewhere } from "../placement.policy";
import { addPlacement } from "./newPlacement";

/** A piece at some places and screens, for a time or for good; `stationIds` are those of an aim at stations alone. */
export interface PlacePiece extends AskedPlan {
  readonly pieceId: string;
  readonly stationIds?: readonly string[] | null;
}

/** Gives a piece a placement of its own: from now on it follows its own placements alone. What shows more than before waits for a signature. */
export async function placePiece(work: UnitOfWork, request: PlacePiece): Promise<Outcome<Placement>> {
  if (!canPlaceSomewhere(work.actor)) return notAllowed("投放由管理员和阵地管理员办理");
  const plan = planOf(withStations(request), null, "指定投放");
  const { problems, facts } = await judgePlan(work.entities, plan);
  if (problems.length > 0) return refuseAll(problems);
  if (!canPlace(work.actor, [plan.aim, plan.exceptions], facts)) return refuseAll([outsideOwnPlaces]);
  const piece = mayBeId(request.pieceId) ? await work.entities.findOneBy(Piece, { id: request.pieceId }) : null;
  return piece ? addPlacement(work, piece.id, plan) : notFound("没有这条内容", ["pieceId"]);
}

function withStations(request: PlacePiece): AskedPlan {
  return { ...request, aim: { ...request.aim, stationIds: [...(request.aim?.stationIds ?? []), ...(request.stationIds ?? [])] } };
}
