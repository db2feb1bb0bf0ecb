import { notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { recordStep } from "../moveRevision";
import type { Revision } from "../revision.entity";
import { onBehalf, type Seat } from "../reviewSeats";
import { signProblem } from "../signGuards";
import { goLive, revisionSignatures } from "./goLive";
import { openReview, type OpenReview } from "./openReview";
import { signChange } from "./signChange";

/** A signature under exactly the text that was read. */
export interface SignRevision {
  readonly revisionId: string;
  readonly hash: string;
  /** Why words that a list warns of are used all the same; asked for where a list has grown since the last review. */
  readonly wordingReason?: string | null;
}

/** 加签: a second person stands for showing a reviewed text in a guard period; with it the text goes live, or nothing was signed. */
export async function signRevision(work: UnitOfWork, request: SignRevision): Promise<Outcome<Revision>> {
  const opened = await openReview(work, request.revisionId);
  if (!opened.ok) return opened;
  const seat = findSeat(opened.value, request.hash);
  if (!seat.ok) return seat;
  const { revision } = opened.value;
  const signed = await signChange(work, { subjectType: revisionSignatures, subjectId: revision.id, hash: revision.hash, proposedBy: null });
  if (!signed.ok) return signed;
  await recordStep(work, revision, { kind: "SIGNED", from: revision.state, ...onBehalf(seat.value) });
  return goLive(work, revision.id, request.wordingReason);
}

/** The first of the actor's seats that may sign; else what stands against the own one. */
function findSeat({ revision, steps, seats, chain }: OpenReview, hash: string): Outcome<Seat> {
  const problems: Refusal[] = [];
  for (const seat of seats) {
    const problem = signProblem({ revision, steps, seat, chain, seen: { hash } });
    if (problem === null) return succeed(seat);
    problems.push(problem);
  }
  return problems[0] ? refuseAll([problems[0]]) : notAllowed();
}
