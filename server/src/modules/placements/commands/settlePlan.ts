import { newId } from "../../../kernel/id";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Comparison } from "../decidingPlans";
import { columnsOf, keptPlan } from "../plan/placementPlan";
import { Placement, type Approval, type Asking, type PlacementPlan, type WaitingChange } from "../placement.entity";
import { placementChangedEvent } from "../placement.events";
import { turnedRules } from "../turnedRules";

/** Who asks for something now; the portal has no name. */
function askedNow({ actor, now }: UnitOfWork): Asking {
  const [askedBy, askedByName] = actor.kind === "staff" ? [actor.accountId, actor.name] : [null, ""];
  return { askedBy, askedByName, askedAt: now.toISOString() };
}

/** That what is asked for now takes no signature. */
export function unsigned(work: UnitOfWork): Approval {
  return { ...askedNow(work), signedByNames: [], signedAt: null };
}

/** What waits from now on; without a plan it is the end. */
export async function waitingFor(work: UnitOfWork, plan: PlacementPlan | null, comparison: Comparison): Promise<WaitingChange> {
  const { names } = await turnedRules(work, comparison);
  return { plan: plan === null ? null : keptPlan(plan), ...askedNow(work), fallback: names };
}

/** Puts a plan in force, keeping what was in force before as a row of its own that has ended. */
export async function putInForce(work: UnitOfWork, placement: Placement, plan: PlacementPlan, more: { readonly approval?: Approval; readonly waiting?: WaitingChange | null }): Promise<Placement> {
  if (placement.active) await keepEarlier(work, placement);
  const { approval = unsigned(work), waiting = null } = more;
  return savePlacement(work, placement, { ...columnsOf(plan), active: true, inForceSince: placement.inForceSince ?? work.now, approval, waiting });
}

/** Writes a change of a locked placement. */
export async function savePlacement(work: UnitOfWork, placement: Placement, change: Partial<Placement>): Promise<Placement> {
  const saved = { ...change, version: placement.version + 1 };
  await work.entities.update(Placement, { id: placement.id }, saved);
  const changed = Object.assign(new Placement(), placement, saved);
  work.record(placementChangedEvent(changed));
  return changed;
}

/** Ends a placement for good. */
export async function endNow(work: UnitOfWork, placement: Placement, approval = unsigned(work)): Promise<Placement> {
  return savePlacement(work, placement, { active: false, waiting: null, approval, endedAt: work.now, endedBy: accountOf(work) });
}

// Screens that fetched a feed in those days may still hold what it said.
async function keepEarlier(work: UnitOfWork, placement: Placement): Promise<void> {
  const earlier = { ...placement, id: newId(work.now), active: false, waiting: null, endedAt: work.now, endedBy: accountOf(work), replacedById: placement.id };
  await work.entities.insert(Placement, earlier);
}

/** The account behind the actor; null for the portal itself. */
export function accountOf({ actor }: Pick<UnitOfWork, "actor">): string | null {
  return actor.kind === "staff" ? actor.accountId : null;
}
