import { invalid, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { GuardPeriod, Loosening } from "../guardPeriod.entity";
import { openGuardPeriod } from "../openGuardPeriod";
import { recordStep } from "../recordStep";
import { savePeriod } from "../saveGuardPeriod";

export interface EndGuardPeriod {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

const longestReason = 100;

/** 提前结束: asks that a guard period end before its time, or never begin; it goes on until another administrator has signed. */
export async function endGuardPeriod(work: UnitOfWork, request: EndGuardPeriod): Promise<Outcome<GuardPeriod>> {
  const opened = await openGuardPeriod(work, request);
  if (!opened.ok) return opened;
  const reason = request.reason.trim();
  if (reason === "") return refuseAll([invalid("reason", "请写明提前结束的原因")]);
  if ([...reason].length > longestReason) return refuseAll([invalid("reason", `原因不能超过${String(longestReason)}个字`)]);
  const loosening: Loosening = { ended: true, reason, ...askedBy(work) };
  const saved = await savePeriod(work, opened.value, { loosening });
  await recordStep(work, saved.id, { kind: "LOOSENING_ASKED", loosening, reason });
  return succeed(saved);
}

/** Who asks for a loosening, and when. */
export function askedBy({ actor, now }: UnitOfWork): Pick<Loosening, "askedBy" | "askedByName" | "askedAt"> {
  const name = actor.kind === "staff" || actor.kind === "system" ? actor.name : "";
  return { askedBy: actor.kind === "staff" ? actor.accountId : null, askedByName: name, askedAt: now.toISOString() };
}
