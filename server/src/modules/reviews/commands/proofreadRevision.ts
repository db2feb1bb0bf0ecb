import type { ReviewStage } from "../../../kernel/actor";
import { refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { recordStep } from "../moveRevision";
import { reviewGuards } from "../reviewGuards";
import type { Revision } from "../revision.entity";
import { openReview } from "./openReview";

/** A proofreader's word on exactly the text that was read. */
export interface ProofreadRevision {
  readonly revisionId: string;
  readonly hash: string;
  readonly stage: ReviewStage;
  readonly note?: string | null;
}

const asked = ["pending", "sameText", "sameStage", "sealed", "ownStage", "notAuthor"] as const;

/** 校: records that somebody who holds the stage has proofread the text, where the rule asks for another person than the reviewer. */
export async function proofreadRevision(work: UnitOfWork, request: ProofreadRevision): Promise<Outcome<Revision>> {
  const opened = await openReview(work, request.revisionId);
  if (!opened.ok) return opened;
  const { revision, steps, seats, chain } = opened.value;
  const acts = seats.map((seat) => ({ revision, steps, seat, chain, seen: { hash: request.hash, stage: request.stage }, proofread: true }));
  const problems = acts.map((act) => asked.map((name) => reviewGuards[name]?.(act) ?? null).find((problem) => problem !== null) ?? null);
  const [problem] = problems.includes(null) ? [null] : problems;
  if (problem) return refuseAll([problem]);
  const principal = acts[problems.indexOf(null)]?.seat.principal ?? null;
  await recordStep(work, revision, {
    kind: "PROOFREAD", from: revision.state, reviewStage: request.stage, proofread: true, onBehalfOf: principal?.accountId ?? null,
    onBehalfOfName: principal?.name ?? null, reason: request.note?.trim().slice(0, 500) ?? null,
  });
  return succeed(revision);
}
