import { newId } from "../../../kernel/id";
import { isAdministrator } from "../../../kernel/actor";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { ReviewRule } from "../reviewRule.entity";

const defaultRule = {
  organisationId: null, stages: ["FIRST", "SECOND", "FINAL"] as ReviewRule["stages"], authorMayTakeFirst: true,
  validFrom: "2000-01-01", source: "三审三校（默认规则）", demo: false,
};
const demoRule = {
  organisationId: null, stages: [] as ReviewRule["stages"], authorMayTakeFirst: true,
  validFrom: "2001-01-01", source: "示范用：不设审次，送审即发布", demo: true,
};

/** Sees to it that the default rule exists, and that the demo's rule without stages exists exactly while the server runs as a demo. */
export async function keepRules(work: UnitOfWork, request: { demo: boolean }): Promise<Outcome<null>> {
  if (!isAdministrator(work.actor)) return notAllowed();
  if (!(await work.entities.existsBy(ReviewRule, { demo: false, validFrom: defaultRule.validFrom }))) {
    await work.entities.insert(ReviewRule, { id: newId(work.now), recordedAt: work.now, ...defaultRule });
  }
  const hasDemo = await work.entities.existsBy(ReviewRule, { demo: true });
  if (request.demo && !hasDemo) await work.entities.insert(ReviewRule, { id: newId(work.now), recordedAt: work.now, ...demoRule });
  if (!request.demo && hasDemo) await work.entities.delete(ReviewRule, { demo: true });
  return succeed(null);
}
