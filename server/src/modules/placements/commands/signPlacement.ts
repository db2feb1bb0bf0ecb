import { refuse, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { revisionHash, signaturesOf, signChange } from "../../reviews";
import { lockCompared, type PlannedChange } from "../decidingPlans";
import { openedPlan } from "../plan/placementPlan";
import type { Approval, Placement, WaitingChange } from "../placement.entity";
import { turnedRules, turningRefusal } from "../turnedRules";
import { openPlacement, type PlacementRequest } from "./openPlacement";
import { endNow, putInForce, savePlacement } from "./settlePlan";

const nothingToSign = { code: "NOTHING_TO_SIGN", message: "这条投放没有等待签字的改动", field: ["id"] };

/**
 * 签字: somebody who could have asked for it stands for what waits; with enough signatures (one, two in a guard period) it is in force.
 * What puts standing rules aside or brings them back is signed only by those who manage every place that these name.
 */
export async function signPlacement(work: UnitOfWork, request: PlacementRequest): Promise<Outcome<Placement>> {
  const opened = await openPlacement(work, request, "ANY");
  if (!opened.ok) return opened;
  if (opened.value.waiting === null) return refuse(nothingToSign);
  const { placement, waiting } = await withFallbackOfNow(work, opened.value, opened.value.waiting);
  const refusal = await turningRefusal(work, await lockCompared(work, changeOf(placement, waiting)));
  if (refusal !== null) return refuseAll([refusal]);
  const signed = await signChange(work, { ...signedChange(placement, waiting), proposedBy: waiting.askedBy });
  if (!signed.ok) return signed;
  return succeed(signed.value.complete ? await applyWaiting(work, placement, waiting) : placement);
}

/** What waits, naming the standing rules of now: signatures that were given for others do not count. */
export async function withFallbackOfNow(work: UnitOfWork, placement: Placement, waiting: WaitingChange): Promise<{ readonly placement: Placement; readonly waiting: WaitingChange }> {
  const { names } = await turnedRules(work, await lockCompared(work, changeOf(placement, waiting)));
  if (names.join() === (waiting.fallback ?? []).join()) return { placement, waiting };
  const renewed = { ...waiting, fallback: names };
  return { placement: await savePlacement(work, placement, { waiting: renewed }), waiting: renewed };
}

/** What putting in force what waits would do. */
export function changeOf({ id, pieceId }: Pick<Placement, "id" | "pieceId">, { plan }: WaitingChange): PlannedChange {
  return { id, pieceId, plan: plan === null ? null : openedPlan(plan) };
}

/** Under which name signatures for placements are kept. */
export const placementSignatures = "placement";

/** What the signatures under a waiting change name. */
export function signedChange({ id }: Pick<Placement, "id">, waiting: WaitingChange): { subjectType: string; subjectId: string; hash: string } {
  return { subjectType: placementSignatures, subjectId: id, hash: revisionHash({ id, ...waiting }) };
}

/** Puts what waited in force. */
export async function applyWaiting(work: UnitOfWork, placement: Placement, waiting: WaitingChange): Promise<Placement> {
  const { askedBy, askedByName, askedAt } = waiting;
  const signatures = await signaturesOf(work, signedChange(placement, waiting));
  const approval: Approval = { askedBy, askedByName, askedAt, signedByNames: signatures.map(({ signedByName }) => signedByName), signedAt: work.now.toISOString() };
  return waiting.plan === null ? endNow(work, placement, approval) : putInForce(work, placement, openedPlan(waiting.plan), { approval });
}
