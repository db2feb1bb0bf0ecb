import { newId } from "../../kernel/id";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { actorReference } from "./actorReference";
import { isPending, nextStageOf, Revision, type RevisionState } from "./revision.entity";
import { reviewEvents, revisionEvent } from "./review.events";
import { RevisionStep, type StepKind } from "./revisionStep.entity";

const hour = 3_600_000;

interface Move {
  readonly to: RevisionState;
  readonly reason: string | null;
  /** What the step is called; the state's own name unless told otherwise. */
  readonly kind?: StepKind;
}

/** What a step tells beside who and when. */
export interface StepDetails extends Partial<Pick<RevisionStep, "reviewStage" | "proofread" | "onBehalfOf" | "onBehalfOfName" | "batchId">> {
  readonly kind: StepKind;
  readonly from: RevisionState | null;
  readonly reason?: string | null;
}

const endings: ReadonlySet<RevisionState> = new Set(["RETURNED", "SUPERSEDED", "WITHDRAWN", "RECALLED"]);
const kindOf: Readonly<Record<RevisionState, StepKind>> = {
  SUBMITTED: "SUBMITTED", IN_REVIEW: "APPROVED", LIVE: "WENT_LIVE", RETURNED: "RETURNED", SUPERSEDED: "SUPERSEDED", WITHDRAWN: "WITHDRAWN", RECALLED: "RECALLED",
};

/** Writes a new state with its step and its event; the caller has checked that the move is legal. */
export async function moveRevision(work: UnitOfWork, revision: Revision, move: Move): Promise<Revision> {
  const from = revision.state;
  const change: Partial<Revision> = { state: move.to, liveSubject: null, stageDueAt: null, stageSince: null };
  if (move.to === "LIVE") Object.assign(change, { liveAt: work.now, liveSubject: liveSubjectOf(revision) });
  if (endings.has(move.to)) Object.assign(change, { endedAt: revision.endedAt ?? work.now, endReason: move.reason, widerRequest: null, widerAskedAt: null });
  if (move.to === "RETURNED") Object.assign(change, { returnReason: move.reason });
  await work.entities.update(Revision, { id: revision.id }, change);
  const wasPending = isPending(revision);
  Object.assign(revision, change);
  await recordStep(work, revision, { kind: move.kind ?? kindOf[move.to], from, reason: move.reason });
  if (move.to === "LIVE") work.record(revisionEvent(reviewEvents.wentLive, revision));
  else work.record(revisionEvent(wasPending ? reviewEvents.pendingEnded : reviewEvents.liveEnded, revision));
  return revision;
}

/** Adds a step to the log of a revision, which stands as it does after the step. */
export async function recordStep(work: UnitOfWork, revision: Revision, details: StepDetails): Promise<void> {
  const { kind, from, reviewStage = null, proofread = false, onBehalfOf = null, onBehalfOfName = null, batchId = null, reason = null } = details;
  await work.entities.insert(RevisionStep, {
    id: newId(work.now), revisionId: revision.id, kind, fromState: from, toState: revision.state, stage: revision.stage, reviewStage, proofread,
    hash: revision.hash, actor: actorReference(work.actor), actorName: work.actor.kind === "staff" ? work.actor.name : null, onBehalfOf, onBehalfOfName,
    batchId, at: work.now, reason,
  });
}

/** What somebody wrote beside a decision, as a step keeps it. */
export function noteOf({ note }: { readonly note?: string | null }): string | null {
  return note?.trim().slice(0, 500) || null;
}

/** Since when the stage at hand waits, and when it is overdue. */
export function stageClock(revision: Pick<Revision, "state" | "stage" | "rule">, now: Date): Pick<Revision, "stageSince" | "stageDueAt"> {
  const hours = nextStageOf(revision)?.deadlineHours ?? null;
  return { stageSince: isPending(revision) ? now : null, stageDueAt: hours === null ? null : new Date(now.getTime() + hours * hour) };
}

function liveSubjectOf(revision: Revision): string {
  return `${revision.subjectType}:${revision.subjectId}`;
}
