import { notAllowed, notFound, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canKeepReviewRules } from "../review.policy";
import { reviewEvents } from "../review.events";
import { ReviewDeputy } from "../reviewDeputy.entity";

/** Ends a deputy's time at once; what was reviewed meanwhile stands. */
export async function endDeputy(work: UnitOfWork, request: { readonly id: string }): Promise<Outcome<ReviewDeputy>> {
  if (!canKeepReviewRules(work.actor)) return notAllowed("只有管理员可以结束代审");
  const deputy = await work.entities.findOneBy(ReviewDeputy, { id: request.id });
  if (!deputy) return notFound("没有这项代审安排");
  if (deputy.endsAt <= work.now) return refuse({ code: "DEPUTY_ENDED", message: "这项代审已经结束", field: ["id"] });
  const change = { endsAt: work.now, startsAt: deputy.startsAt < work.now ? deputy.startsAt : work.now };
  await work.entities.update(ReviewDeputy, { id: deputy.id }, change);
  work.record({ type: reviewEvents.deputyChanged, payload: { deputyId: deputy.id } });
  return succeed(Object.assign(deputy, change));
}
