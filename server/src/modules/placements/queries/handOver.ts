import type { Reader } from "../../../kernel/unitOfWork";
import { changeOf } from "../commands/signPlacement";
import { readCompared } from "../decidingPlans";
import { openedPlan, planOfRow } from "../plan/placementPlan";
import { factsOfPlans } from "../plan/planPlaces";
import type { Placement, WaitingChange } from "../placement.entity";
import { canKeepStandingRules, canPlace, canPlaceSomewhere } from "../placement.policy";
import { turningRefusal } from "../turnedRules";

/** Whether the viewer may change, end or sign a placement as far as its places go. */
export async function handOver(reader: Reader, placement: Placement): Promise<boolean> {
  if (placement.endedAt !== null || !canPlaceSomewhere(reader.actor)) return false;
  if (placement.pieceId === null || canKeepStandingRules(reader.actor)) return canKeepStandingRules(reader.actor);
  const plans = [planOfRow(placement), ...(placement.waiting?.plan ? [openedPlan(placement.waiting.plan)] : [])];
  return canPlace(reader.actor, plans.flatMap(({ aim, exceptions }) => [aim, exceptions]), await factsOfPlans(reader.entities, plans));
}

/** Whether the viewer's signature under what waits would count: it is not their own, and they manage every place that it concerns. */
export async function maySign(reader: Reader, placement: Placement, waiting: WaitingChange): Promise<boolean> {
  if (reader.actor.kind !== "staff" || reader.actor.accountId === waiting.askedBy || !(await handOver(reader, placement))) return false;
  return canKeepStandingRules(reader.actor) || (await turningRefusal(reader, await readCompared(reader, changeOf(placement, waiting)))) === null;
}
