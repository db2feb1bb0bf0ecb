import { newId } from "../../kernel/id";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { guardPeriodChanged } from "./guardPeriod.events";
import type { Loosening } from "./guardPeriod.entity";
import { GuardPeriodStep, type GuardStep } from "./guardPeriodStep.entity";

/** Adds a line to the record of a guard period and announces the change. */
export async function recordStep(
  work: UnitOfWork,
  guardPeriodId: string,
  step: { readonly kind: GuardStep; readonly loosening?: Loosening | null; readonly reason?: string | null },
): Promise<void> {
  const { actor } = work;
  await work.entities.insert(GuardPeriodStep, {
    id: newId(work.now), guardPeriodId, kind: step.kind, actorId: actor.kind === "staff" ? actor.accountId : null,
    actorName: actor.kind === "staff" || actor.kind === "system" ? actor.name : "", loosening: step.loosening ?? null, reason: step.reason ?? null, at: work.now,
  });
  work.record({ type: guardPeriodChanged, payload: { guardPeriodId } });
}
