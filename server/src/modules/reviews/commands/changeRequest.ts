import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { reviewEvents, revisionEvent } from "../review.events";
import { Revision, type ShowRequest } from "../revision.entity";
import { narrowerOf, sameRequest } from "../showRequest";

/** Applies the narrowing part of a changed request to the live revision at once; the widening part waits for a signature unless the rule has no stages. */
export async function changeRequest(work: UnitOfWork, live: Revision, asked: ShowRequest): Promise<Revision> {
  const inForce = live.rule.stages.length === 0 ? asked : narrowerOf(live.request, asked);
  const waiting = sameRequest(inForce, asked) ? null : asked;
  const unchanged = sameRequest(inForce, live.request) && sameWaiting(waiting, live.widerRequest);
  if (unchanged) return live;
  const change = { request: inForce, widerRequest: waiting };
  await work.entities.update(Revision, { id: live.id }, change);
  Object.assign(live, change);
  work.record(revisionEvent(reviewEvents.requestChanged, live));
  return live;
}

function sameWaiting(left: ShowRequest | null, right: ShowRequest | null): boolean {
  if (left === null || right === null) return left === right;
  return sameRequest(left, right);
}
