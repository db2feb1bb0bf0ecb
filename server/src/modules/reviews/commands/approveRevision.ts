import type { ReviewStage } from "../../../kernel/actor";
import { conflict, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { actorReference } from "../actorReference";
import { noteOf, recordStep, stageClock } from "../moveRevision";
import { reviewProblem } from "../reviewGuards";
import { reviewEvents, revisionEvent } from "../review.events";
import { isReviewFinished, Revision } from "../revision.entity";
import { onBehalf, type Seat } from "../reviewSeats";
import { judgeGoingLive, keepWordingReason } from "../../wording";
import { goLive, isSignedEnough } from "./goLive";
import { openReview, type OpenReview } from "./openReview";

/** A reviewer's yes to exactly the text that was read. */
export interface ApproveRevision {
  readonly revisionId: string;
  /** The seal of the text as the reviewer saw it. */
  readonly hash: string;
  /** The stage that the reviewer saw it wait for. */
  readonly stage: ReviewStage;
  /** That the text was proofread too (校). */
  readonly proofread: boolean;
  readonly note?: string | null;
  /** Why words that a list warns of are used all the same; asked for by the last stage. */
  readonly wordingReason?: string | null;
  /** The batch of which this is a part. */
  readonly batchId?: string | null;
}

/**
 * Takes the stage a revision waits for: 审 and 校 of one person, who is none of the earlier ones.
 * The last stage puts the text in front of the public, in a guard period after one more signature. Saying yes twice is saying it once.
 */
export async function approveRevision(work: UnitOfWork, request: ApproveRevision): Promise<Outcome<Revision>> {
  const opened = await openReview(work, request.revisionId);
  if (!opened.ok) return opened;
  if (hasApproved(work, opened.value, request)) return succeed(opened.value.revision);
  const seat = findSeat(opened.value, request);
  return seat.ok ? passStage(work, opened.value.revision, { seat: seat.value, request }) : seat;
}

function hasApproved(work: UnitOfWork, { steps }: OpenReview, { hash, stage }: ApproveRevision): boolean {
  const me = actorReference(work.actor);
  return steps.some((step) => step.kind === "APPROVED" && step.actor === me && step.reviewStage === stage && step.hash === hash);
}

/** The first of the actor's seats that may record this review; else what stands against the own one. */
function findSeat({ revision, steps, seats, chain }: OpenReview, { hash, stage, proofread }: ApproveRevision): Outcome<Seat> {
  const problems: Refusal[] = [];
  for (const seat of seats) {
    const problem = reviewProblem({ revision, steps, seat, chain, seen: { hash, stage }, proofread });
    if (problem === null) return succeed(seat);
    problems.push(problem);
  }
  const told = problems.find(({ code }) => code !== "NOT_ALLOWED") ?? problems[0];
  return told ? refuseAll([told]) : notAllowed();
}

async function passStage(work: UnitOfWork, revision: Revision, { seat, request }: { seat: Seat; request: ApproveRevision }): Promise<Outcome<Revision>> {
  const { state: from, stage } = revision;
  const passed = { state: "IN_REVIEW" as const, stage: stage + 1 };
  const change = { ...passed, ...stageClock({ ...revision, ...passed }, work.now) };
  const updated = await work.entities.update(Revision, { id: revision.id, state: from, stage }, change);
  if (updated.affected !== 1) return conflict("这一审已经有人办了，请刷新后再看");
  Object.assign(revision, change);
  await recordStep(work, revision, {
    kind: "APPROVED", from, reviewStage: request.stage, proofread: request.proofread, ...onBehalf(seat), batchId: request.batchId ?? null, reason: noteOf(request),
  });
  work.record(revisionEvent(reviewEvents.stagePassed, revision));
  if (!isReviewFinished(revision)) return afterWording(revision, await keepWordingReason(work, revision, request.wordingReason));
  if (await isSignedEnough(work, revision)) return goLive(work, revision.id, request.wordingReason);
  return afterWording(revision, await judgeGoingLive(work, revision, request.wordingReason));
}

function afterWording(revision: Revision, judged: Outcome<null>): Outcome<Revision> {
  return judged.ok ? succeed(revision) : judged;
}
