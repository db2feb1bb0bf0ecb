import { MoreThan } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { canReadRevisions } from "../review.policy";
import { ReviewDeputy } from "../reviewDeputy.entity";
import { ReviewRule } from "../reviewRule.entity";

/** Every rule ever written down, newest first, for staff. */
export async function listReviewRules(reader: Reader): Promise<ReviewRule[]> {
  if (!canReadRevisions(reader.actor)) return [];
  return reader.entities.find(ReviewRule, { order: { effectiveAt: "DESC", id: "DESC" } });
}

/** The deputies of now and of days to come, for staff. */
export async function listDeputies(reader: Reader): Promise<ReviewDeputy[]> {
  if (!canReadRevisions(reader.actor)) return [];
  return reader.entities.find(ReviewDeputy, { where: { endsAt: MoreThan(reader.now) }, order: { startsAt: "ASC", id: "ASC" } });
}
