import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { reviewEvents, revisionEvent } from "../review.events";
import { Revision, type PastRequest, type ShowRequest } from "../revision.entity";
import { narrowerOf, sameRequest } from "../showRequest";

const keptFor = 31 * 86_400_000;

/** Applies the narrowing part of a changed request to the live revision at once; the widening part waits for a signature unless the rule has no stages. */
export async function changeRequest(work: UnitOfWork, live: Revision, asked: ShowRequest): Promise<Revision> {
  const inForce = live.rule.stages.length === 0 ? asked : narrowerOf(live.request, asked);
  const waiting = sameRequest(inForce, asked) ? null : asked;
  const unchanged = sameRequest(inForce, live.request) && sameWaiting(waiting, live.widerRequest);
  if (unchanged) return live;
  const change = { request: inForce, widerRequest: waiting, ...(sameRequest(inForce, live.request) ? {} : { pastRequests: pastOf(live, work.now) }) };
  await work.entities.update(Revision, { id: live.id }, change);
  Object.assign(live, change);
  work.record(revisionEvent(reviewEvents.requestChanged, live));
  return live;
}

// Older ones no screen can still hold, and a request that is changed daily must not grow without end.
function pastOf({ pastRequests, request }: Revision, now: Date): PastRequest[] {
  const since = new Date(now.getTime() - keptFor).toISOString();
  return [...(pastRequests ?? []).filter(({ until }) => until >= since), { request, until: now.toISOString() }];
}

function sameWaiting(left: ShowRequest | null, right: ShowRequest | null): boolean {
  if (left === null || right === null) return left === right;
  return sameRequest(left, right);
}
