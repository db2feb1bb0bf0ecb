import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { recordStep, type StepDetails } from "../moveRevision";
import { reviewEvents, revisionEvent } from "../review.events";
import { awaitsWidening, Revision, type PastRequest, type ShowRequest } from "../revision.entity";
import { narrowerOf, sameRequest } from "../showRequest";
import { widerSignaturesNeeded } from "../widerRequest";

const keptFor = 31 * 86_400_000;

interface Asked {
  readonly request: ShowRequest;
  /** Everybody who had a hand in asking. */
  readonly authors: readonly (string | null)[];
  readonly submittedBy: string | null;
  readonly publishedAt: string | null;
}

/**
 * Applies the narrowing part of a changed request to the live revision at once; the widening part waits for somebody who did not ask for it.
 * Reading the same state again asks for nothing, also after it was declined.
 */
export async function changeRequest(work: UnitOfWork, live: Revision, asked: Asked): Promise<Revision> {
  const waits = (await widerSignaturesNeeded(work, live)) > 0;
  const request = waits ? narrowerOf(live.request, asked.request) : asked.request;
  if (!sameRequest(request, live.request)) await updateRequest(work, live, { request }, { kind: waits ? "NARROWED" : "WIDENED" });
  if (sameRequest(live.request, asked.request)) await dropWiderRequest(work, live, "编辑改了展示要求");
  else if (!isKnown(live, asked)) await askWider(work, live, asked);
  return live;
}

/** What was asked for is forgotten; nothing changes where nothing was. */
export async function dropWiderRequest(work: UnitOfWork, live: Revision, reason: string): Promise<void> {
  if (live.widerRequest === null) return;
  await updateRequest(work, live, { widerRequest: null, widerAskedAt: null }, awaitsWidening(live) ? { kind: "DROPPED_WIDER", reason } : null);
}

/** Writes what a live text is shown by, with its step and its event. */
export async function updateRequest(
  work: UnitOfWork,
  live: Revision,
  change: Partial<Pick<Revision, "request" | "widerRequest" | "widerAskedAt">>,
  step: Omit<StepDetails, "from"> | null,
): Promise<void> {
  const written = change.request ? { ...change, pastRequests: pastOf(live, work.now) } : change;
  await work.entities.update(Revision, { id: live.id }, written);
  Object.assign(live, written);
  if (step !== null) await recordStep(work, live, { ...step, from: live.state });
  work.record(revisionEvent(reviewEvents.requestChanged, live));
}

// Older ones no screen can still hold, and a request that is changed daily must not grow without end.
function pastOf({ pastRequests, request }: Revision, now: Date): PastRequest[] {
  const since = new Date(now.getTime() - keptFor).toISOString();
  return [...(pastRequests ?? []).filter(({ until }) => until >= since), { request, until: now.toISOString() }];
}

function isKnown({ widerRequest }: Revision, { request, publishedAt }: Asked): boolean {
  return widerRequest !== null && sameRequest(widerRequest, request) && widerRequest.publishedAt === publishedAt;
}

async function askWider(work: UnitOfWork, live: Revision, { request, submittedBy, authors, publishedAt }: Asked): Promise<void> {
  // Who asked for more before, and has not been heard yet, is still one of those who ask.
  const before = awaitsWidening(live) ? (live.widerRequest?.authors ?? []) : [];
  const askers = [...new Set([...before, ...authors, submittedBy])];
  await updateRequest(work, live, { widerRequest: { ...request, askedBy: submittedBy, authors: askers, publishedAt }, widerAskedAt: work.now }, { kind: "ASKED_WIDER" });
}
