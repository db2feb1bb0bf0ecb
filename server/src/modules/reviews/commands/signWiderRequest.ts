import { notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { recordStep } from "../moveRevision";
import type { Revision } from "../revision.entity";
import { onBehalf, type Seat } from "../reviewSeats";
import { widerProblem } from "../widerGuards";
import { isWideningSigned, widerChange } from "../widerRequest";
import { updateRequest } from "./changeRequest";
import { openReview, type OpenReview } from "./openReview";
import { signChange } from "./signChange";

/** A signer's yes to exactly the change that was seen. */
export interface SignWiderRequest {
  readonly revisionId: string;
  /** Hash of the change, as the desk shows it. */
  readonly hash: string;
}

/** 签字扩大: somebody who did not ask for it stands for showing a live text more than before; with enough signatures it is in force. */
export async function signWiderRequest(work: UnitOfWork, request: SignWiderRequest): Promise<Outcome<Revision>> {
  const opened = await openReview(work, request.revisionId);
  if (!opened.ok) return opened;
  const seat = findSeat(opened.value, request.hash);
  if (!seat.ok) return seat;
  const { revision } = opened.value;
  const change = widerChange(revision);
  if (change === null) return notAllowed();
  // Who asked is no signer of theirs: the guards have seen to it, for all of an account's names.
  const signed = await signChange(work, { ...change, proposedBy: null });
  if (!signed.ok) return signed;
  await recordStep(work, revision, { kind: "SIGNED_WIDER", from: revision.state, ...onBehalf(seat.value) });
  if (await isWideningSigned(work, revision)) await widen(work, revision);
  return succeed(revision);
}

/** Puts what waited in force. */
export async function widen(work: UnitOfWork, revision: Revision): Promise<void> {
  const { widerRequest } = revision;
  if (widerRequest === null) return;
  const { channels, showFrom, showUntil } = widerRequest;
  await updateRequest(work, revision, { request: { channels, showFrom, showUntil }, widerRequest: null, widerAskedAt: null }, { kind: "WIDENED" });
}

/** The first of the actor's seats that may sign; else what stands against the own one. */
function findSeat({ revision, steps, seats, chain }: OpenReview, hash: string): Outcome<Seat> {
  const problems: Refusal[] = [];
  for (const seat of seats) {
    const problem = widerProblem({ revision, steps, seat, chain, seen: { hash } });
    if (problem === null) return succeed(seat);
    problems.push(problem);
  }
  return problems[0] ? refuseAll([problems[0]]) : notAllowed();
}
