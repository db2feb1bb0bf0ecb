import { refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { revisionHash, signaturesOf, signChange } from "../../reviews";
import { openedPlan } from "../plan/placementPlan";
import type { Approval, Placement, WaitingChange } from "../placement.entity";
import { openPlacement, type PlacementRequest } from "./openPlacement";
import { endNow, putInForce } from "./settlePlan";

const nothingToSign = { code: "NOTHING_TO_SIGN", message: "这条投放没有等待签字的改动", field: ["id"] };

/** 签字: somebody who could have asked for it stands for what waits; with enough signatures (one, two in a guard period) it is in force. */
export async function signPlacement(work: UnitOfWork, request: PlacementRequest): Promise<Outcome<Placement>> {
  const opened = await openPlacement(work, request, "ANY");
  if (!opened.ok) return opened;
  const { waiting } = opened.value;
  if (waiting === null) return refuse(nothingToSign);
  const signed = await signChange(work, { ...signedChange(opened.value, waiting), proposedBy: waiting.askedBy });
  if (!signed.ok) return signed;
  return succeed(signed.value.complete ? await applyWaiting(work, opened.value, waiting) : opened.value);
}

/** What the signatures under a waiting change name. */
export function signedChange({ id }: Pick<Placement, "id">, waiting: WaitingChange): { subjectType: string; subjectId: string; hash: string } {
  return { subjectType: "placement", subjectId: id, hash: revisionHash({ id, ...waiting }) };
}

/** Puts what waited in force. */
export async function applyWaiting(work: UnitOfWork, placement: Placement, waiting: WaitingChange): Promise<Placement> {
  if (waiting.plan === null) return endNow(work, placement);
  const { askedBy, askedByName, askedAt } = waiting;
  const signatures = await signaturesOf(work, signedChange(placement, waiting));
  const approval: Approval = { askedBy, askedByName, askedAt, signedByNames: signatures.map(({ signedByName }) => signedByName), signedAt: work.now.toISOString() };
  return putInForce(work, placement, openedPlan(waiting.plan), { approval });
}
