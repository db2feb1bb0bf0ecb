import { newId } from "../../kernel/id";
import type { Actor } from "../../kernel/actor";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { isPending, Revision, type RevisionState } from "./revision.entity";
import { reviewEvents, revisionEvent } from "./review.events";
import { RevisionStep } from "./revisionStep.entity";

interface Move {
  readonly to: RevisionState;
  readonly reason: string | null;
}

const endings: ReadonlySet<RevisionState> = new Set(["RETURNED", "SUPERSEDED", "WITHDRAWN", "RECALLED"]);

/** Writes a new state with its step and its event; the caller has checked that the move is legal. */
export async function moveRevision(work: UnitOfWork, revision: Revision, move: Move): Promise<Revision> {
  const from = revision.state;
  const change: Partial<Revision> = { state: move.to, liveSubject: null };
  if (move.to === "LIVE") Object.assign(change, { liveAt: work.now, liveSubject: liveSubjectOf(revision) });
  if (endings.has(move.to)) Object.assign(change, { endedAt: work.now, endReason: move.reason });
  if (move.to === "RETURNED") Object.assign(change, { returnReason: move.reason });
  await work.entities.update(Revision, { id: revision.id }, change);
  await recordStep(work, revision, from, move);
  const wasPending = isPending(revision);
  Object.assign(revision, change);
  if (move.to === "LIVE") work.record(revisionEvent(reviewEvents.wentLive, revision));
  else work.record(revisionEvent(wasPending ? reviewEvents.pendingEnded : reviewEvents.liveEnded, revision));
  return revision;
}

/** Adds a step to the log of a revision. */
export async function recordStep(work: UnitOfWork, revision: Revision, from: RevisionState | null, move: Move): Promise<void> {
  await work.entities.insert(RevisionStep, {
    id: newId(work.now), revisionId: revision.id, fromState: from, toState: move.to, stage: revision.stage, hash: revision.hash,
    actor: actorReference(work.actor), at: work.now, reason: move.reason,
  });
}

function actorReference(actor: Actor): string {
  if (actor.kind === "staff") return `staff:${actor.accountId}`;
  return actor.kind === "system" ? `system:${actor.name}` : actor.kind;
}

function liveSubjectOf(revision: Revision): string {
  return `${revision.subjectType}:${revision.subjectId}`;
}
