import { invalid, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { Comparison } from "./decidingPlans";
import { factsOfPlans } from "./plan/planPlaces";
import type { PlacementPlan } from "./placement.entity";
import { canTurnRules } from "./placement.policy";
import { standingPlansOfPieces } from "./standingPlans";
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
export async function turnedRules(asking: Pick<Asking, "entities" | "now">, comparison: Comparison): Promise<TurnedRules> {
  return (await turnedBy(asking, [comparison]))(comparison);
}

/** Why turning standing rules off or on for a piece is not the actor's to do; null when it is, or when none are turned. */
export async function turningRefusal(asking: Asking, comparison: Comparison): Promise<Refusal | null> {
  return (await turningRefusals(asking, [comparison]))[0] ?? null;
}

/** The same for several changes, each in its place; at most five statements. */
export async function turningRefusals(asking: Asking, comparisons: readonly Comparison[]): Promise<(Refusal | null)[]> {
  const turned = await turnedBy(asking, comparisons);
  const plans = comparisons.flatMap((comparison) => turned(comparison).plans);
  const facts = await factsOfPlans(asking.entities, plans);
  return comparisons.map((comparison) => {
    const isTheirs = canTurnRules(asking.actor, turned(comparison).plans.map(({ aim }) => aim), facts);
    if (isTheirs) return null;
    return comparison.after.length === 0 ? comesBackElsewhere : shownElsewhere;
  });
}

async function turnedBy({ entities, now }: Pick<Asking, "entities" | "now">, comparisons: readonly Comparison[]): Promise<(comparison: Comparison) => TurnedRules> {
  const standingOf = await standingPlansOfPieces(entities, [...new Set(comparisons.flatMap((comparison) => turningPiece(comparison) ?? []))]);
  return (comparison) => {
    const pieceId = turningPiece(comparison);
    if (pieceId === null) return { plans: [], names: [] };
    const { atMost, names } = standingOf(pieceId);
    const isStillOn = atMost.map((plan) => isToCome(plan, now));
    return { plans: atMost.filter((_, index) => isStillOn[index]), names: names.filter((_, index) => isStillOn[index]) };
  };
}

/** The piece that begins or ceases to follow standing rules. */
function turningPiece({ pieceId, before, after }: Comparison): string | null {
  return (before.length === 0) === (after.length === 0) ? null : pieceId;
}
