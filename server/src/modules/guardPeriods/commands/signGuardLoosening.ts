import { refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { GuardPeriod } from "../guardPeriod.entity";
import { loosened } from "../loosening";
import { openGuardPeriod } from "../openGuardPeriod";
import { recordStep } from "../recordStep";
import { savePeriod } from "../saveGuardPeriod";

export interface GuardLooseningRequest {
  readonly id: string;
  readonly version: number;
}

const nothingAsked = { code: "NOTHING_TO_SIGN", message: "没有等待签字的放宽" };

/** 签字同意放宽: the second administrator stands for it; it applies at once. */
export async function signGuardLoosening(work: UnitOfWork, request: GuardLooseningRequest): Promise<Outcome<GuardPeriod>> {
  const opened = await openGuardPeriod(work, request);
  if (!opened.ok) return opened;
  const { loosening } = opened.value;
  if (loosening === null) return refuse(nothingAsked);
  if (work.actor.kind !== "staff" || work.actor.accountId === loosening.askedBy) return refuse({ code: "SIGN_OWN_CHANGE", message: "自己提出的放宽，要由另一位管理员签字" });
  const saved = await savePeriod(work, opened.value, { ...loosened(loosening, work.now), loosening: null });
  await recordStep(work, saved.id, { kind: "LOOSENING_SIGNED", loosening, reason: loosening.reason ?? null });
  return succeed(saved);
}

/** 撤回放宽: the guard period stays as strict as it is; never waits. */
export async function dropGuardLoosening(work: UnitOfWork, request: GuardLooseningRequest): Promise<Outcome<GuardPeriod>> {
  const opened = await openGuardPeriod(work, request);
  if (!opened.ok) return opened;
  const { loosening } = opened.value;
  if (loosening === null) return refuse(nothingAsked);
  const saved = await savePeriod(work, opened.value, { loosening: null });
  await recordStep(work, saved.id, { kind: "LOOSENING_DROPPED", loosening });
  return succeed(saved);
}
