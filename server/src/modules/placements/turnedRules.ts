import { invalid, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { standingPlansOf, type Comparison } from "./decidingPlans";
import { factsOfPlans } from "./plan/planPlaces";
import type { PlacementPlan } from "./placement.entity";
import { canTurnRules } from "./placement.policy";
import { isToCome } from "./widening/isNoWider";

type Asking = Pick<UnitOfWork, "actor" | "entities" | "now">;

/** Standing rules in the form in which they may send a piece, and what names them in that form. */
interface TurnedRules {
  readonly plans: readonly PlacementPlan[];
  readonly names: readonly string[];
}

const shownElsewhere = invalid("aim", "这条内容正按常设投放在您所管阵地以外展示，单独投放会把它从那些地方撤下；请把要投放的阵地和时间告诉县级管理员，由管理员办理", "SHOWN_ELSEWHERE");
const comesBackElsewhere = invalid("id", "签字后这条内容会恢复在您所管阵地以外展示，请由县级管理员签字", "COMES_BACK_ELSEWHERE");

/** The standing rules that a piece's first own placement puts aside, or the end of its last one brings back; none for any other change. */
export async function turnedRules({ entities, now }: Pick<Asking, "entities" | "now">, { pieceId, before, after }: Comparison): Promise<TurnedRules> {
  if (pieceId === null || (before.length === 0) === (after.length === 0)) return { plans: [], names: [] };
  const { atMost, names } = await standingPlansOf(entities, pieceId);
  const isStillOn = atMost.map((plan) => isToCome(plan, now));
  return { plans: atMost.filter((_, index) => isStillOn[index]), names: names.filter((_, index) => isStillOn[index]) };
}

/** Why turning standing rules off or on for a piece is not the actor's to do; null when it is, or when none are turned. */
export async function turningRefusal(asking: Asking, comparison: Comparison): Promise<Refusal | null> {
  const { plans } = await turnedRules(asking, comparison);
  const isTheirs = canTurnRules(asking.actor, plans.map(({ aim }) => aim), await factsOfPlans(asking.entities, plans));
  if (isTheirs) return null;
  return comparison.after.length === 0 ? comesBackElsewhere : shownElsewhere;
}
