import { invalid, refuseAll, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { HeldChange } from "../heldChange.entity";
import { closeHeldChange, openHeldChange, type HeldChangeRequest } from "../openHeldChange";

export interface DeclineHeldChange extends HeldChangeRequest {
  readonly reason?: string | null;
}

const shortestReason = 2;
const longestReason = 200;

/** 不同意 by somebody who may sign, with a reason, or 撤回 by whoever asked, with or without one; everything stays as it is. */
export async function declineHeldChange(work: UnitOfWork, request: DeclineHeldChange): Promise<Outcome<HeldChange>> {
  const opened = await openHeldChange(work, request);
  if (!opened.ok) return opened;
  const { held, actor } = opened.value;
  const reason = request.reason?.trim() || null;
  const takesBack = actor.accountId === held.askedBy;
  const length = [...(reason ?? "")].length;
  if (!takesBack && length < shortestReason) return refuseAll([invalid("reason", "请写明不同意的原因，至少两个字")]);
  if (length > longestReason) return refuseAll([invalid("reason", `原因不能超过${String(longestReason)}个字`)]);
  return closeHeldChange(work, held, { state: takesBack ? "TAKEN_BACK" : "DECLINED", actor, reason });
}
