import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../kernel/outcome";
import type { PlacementPlan } from "../placement.entity";
import type { PlaceFacts } from "../widening/aimElements";
import { factsOfPlans, missingPlaces } from "./planPlaces";
import { planProblems } from "./planRules";

/** What is wrong with a plan, by itself or in what it names; and what is known of its places when nothing is. */
export async function judgePlan(entities: EntityManager, plan: PlacementPlan): Promise<{ readonly problems: readonly Refusal[]; readonly facts: PlaceFacts }> {
  const problems = planProblems(plan);
  const facts = await factsOfPlans(entities, problems.length === 0 ? [plan] : []);
  return { problems: problems.length === 0 ? await missingPlaces(entities, plan, facts) : problems, facts };
}
