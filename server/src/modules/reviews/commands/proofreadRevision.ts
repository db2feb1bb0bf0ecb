import type { ReviewStage } from "../../../kernel/actor";
import { refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { noteOf, recordStep } from "../moveRevision";
import { reviewGuards } from "../reviewGuards";
import type { Revision } from "../revision.entity";
import { onBehalf, type Seat } from "../reviewSeats";
import { openReview, type OpenReview } from "./openReview";

/** A proofreader's word on exactly the text that was read. */
export interface ProofreadRevision {
  readonly revisionId: string;
  readonly hash: string;
  readonly stage: ReviewStage;
  readonly note?: string | null;
}

const asked = ["sameStage", "sameText", "sealed", "ownStage", "notAuthor", "authorsLinked"] as const;

/** 校: records that somebody who holds the stage has proofread the text, where the rule asks for another person than the reviewer. */
export async function proofreadRevision(work: UnitOfWork, request: ProofreadRevision): Promise<Outcome<Revision>> {
  const opened = await openReview(work, request.revisionId);
  if (!opened.ok) return opened;
  const seat = findSeat(opened.value, request);
  if (!seat.ok) return seat;
  const { revision } = opened.value;
  await recordStep(work, revision, { kind: "PROOFREAD", from: revision.state, reviewStage: request.stage, proofread: true, ...onBehalf(seat.value), reason: noteOf(request) });
  return succeed(revision);
}

function findSeat({ revision, steps, seats, chain }: OpenReview, { hash, stage }: ProofreadRevision): Outcome<Seat> {
  const problems: Refusal[] = [];
  for (const seat of seats) {
    const act = { revision, steps, seat, chain, seen: { hash, stage }, proofread: true };
    const problem = asked.map((name) => reviewGuards[name]?.(act) ?? null).find((found) => found !== null);
    if (!problem) return succeed(seat);
    problems.push(problem);
  }
  return refuseAll(problems.slice(0, 1));
}
