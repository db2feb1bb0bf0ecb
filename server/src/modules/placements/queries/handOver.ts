import type { Reader } from "../../../kernel/unitOfWork";
import { changeOf } from "../commands/signPlacement";
import { readComparisons } from "../decidingPlans";
import { openedPlan, planOfRow } from "../plan/placementPlan";
import { factsOfPlans } from "../plan/planPlaces";
import type { Placement, PlacementPlan } from "../placement.entity";
import { canKeepStandingRules, canPlace, canPlaceSomewhere } from "../placement.policy";
import { turningRefusals } from "../turnedRules";

/** Whether the viewer may change, end or sign each placement as far as its places go; three statements, none for administrators. */
export async function mayChangeEach(reader: Reader, placements: readonly Placement[]): Promise<boolean[]> {
  const { actor, entities } = reader;
  const open = placements.filter(({ endedAt }) => endedAt === null);
  if (canKeepStandingRules(actor)) return placements.map((placement) => open.includes(placement));
  const own = canPlaceSomewhere(actor) ? open.filter(({ pieceId }) => pieceId !== null) : [];
  const facts = await factsOfPlans(entities, own.flatMap(plansOf));
  return placements.map((placement) => own.includes(placement) && canPlace(actor, plansOf(placement).flatMap(({ aim, exceptions }) => [aim, exceptions]), facts));
}

/** Whether the viewer's signature under what waits about each would count: it is not their own, and they manage every place that it concerns; nine statements at most. */
export async function maySignEach(reader: Reader, placements: readonly Placement[]): Promise<boolean[]> {
  const { actor } = reader;
  const mayChange = await mayChangeEach(reader, placements);
  const waiting = placements.flatMap((placement, index) => {
    const { waiting: change } = placement;
    return change !== null && mayChange[index] === true && actor.kind === "staff" && actor.accountId !== change.askedBy ? [{ placement, change }] : [];
  });
  const isKept = canKeepStandingRules(actor) ? waiting.map(() => null) : await turningRefusals(reader, await readComparisons(reader, waiting.map(({ placement, change }) => changeOf(placement, change))));
  const signed = new Set(waiting.filter((_, index) => isKept[index] === null).map(({ placement }) => placement));
  return placements.map((placement) => signed.has(placement));
}

function plansOf(placement: Placement): PlacementPlan[] {
  return [planOfRow(placement), ...(placement.waiting?.plan ? [openedPlan(placement.waiting.plan)] : [])];
}
