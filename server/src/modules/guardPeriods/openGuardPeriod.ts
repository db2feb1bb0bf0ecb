import { conflict, notAllowed, notFound, refuse, succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { GuardPeriod } from "./guardPeriod.entity";
import { canKeepGuardPeriods } from "./guardPeriod.policy";

/** Locks a guard period for a change by an administrator; one that is over changes no more. */
export async function openGuardPeriod(work: UnitOfWork, request: { readonly id: string; readonly version: number }): Promise<Outcome<GuardPeriod>> {
  if (!canKeepGuardPeriods(work.actor)) return notAllowed("重要保障期由管理员设置");
  const period = await work.entities.findOne(GuardPeriod, { where: { id: request.id }, ...forUpdate<GuardPeriod>(work.entities) });
  if (!period) return notFound("没有找到这个重要保障期");
  if (period.version !== request.version) return conflict();
  if (period.endedAt !== null || period.endsAt <= work.now) return refuse({ code: "GUARD_PERIOD_OVER", message: "这个重要保障期已经结束，不能再改" });
  return succeed(period);
}
