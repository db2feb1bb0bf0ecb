import { notAllowed, refuseAll, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { judgePlan } from "../plan/judgePlan";
import { planOf, type AskedPlan, type AskedRule } from "../plan/placementPlan";
import type { Placement } from "../placement.entity";
import { canKeepStandingRules } from "../placement.policy";
import { addPlacement } from "./newPlacement";

export interface CreateStandingRule extends AskedPlan {
  readonly rule: AskedRule;
}

/** Adds a standing rule: it sends live pieces that have no placement of their own. What shows more than before waits for a signature. */
export async function createStandingRule(work: UnitOfWork, request: CreateStandingRule): Promise<Outcome<Placement>> {
  if (!canKeepStandingRules(work.actor)) return notAllowed("常设投放由管理员管理");
  const plan = planOf(request, request.rule, "常设投放");
  const { problems } = await judgePlan(work.entities, plan);
  return problems.length > 0 ? refuseAll(problems) : addPlacement(work, null, plan);
}
