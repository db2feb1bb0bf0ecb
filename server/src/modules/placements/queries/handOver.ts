import type { Reader } from "../../../kernel/unitOfWork";
import { openedPlan, planOfRow } from "../plan/placementPlan";
import { factsOfPlans } from "../plan/planPlaces";
import type { Placement } from "../placement.entity";
import { canKeepStandingRules, canPlace, canPlaceSomewhere } from "../placement.policy";

/** Whether the viewer may change, end or sign a placement as far as its places go. */
export async function handOver(reader: Reader, placement: Placement): Promise<boolean> {
  if (placement.endedAt !== null || !canPlaceSomewhere(reader.actor)) return false;
  if (placement.pieceId === null || canKeepStandingRules(reader.actor)) return canKeepStandingRules(reader.actor);
  const plans = [planOfRow(placement), ...(placement.waiting?.plan ? [openedPlan(placement.waiting.plan)] : [])];
  return canPlace(reader.actor, plans.flatMap(({ aim, exceptions }) => [aim, exceptions]), await factsOfPlans(reader.entities, plans));
}
