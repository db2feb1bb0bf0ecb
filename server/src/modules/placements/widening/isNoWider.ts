import { placementPriorities, type PieceRule, type PlacementPlan } from "../placement.entity";
import { areApart, elementsOf, isCovered, type AimElement, type PlaceFacts } from "./aimElements";
import { hoursWithin } from "./hoursWithin";

/** What of a placement decides where, when and how strongly it shows. */
export type ShowingPlan = Omit<PlacementPlan, "name">;

/**
 * Whether placements provably show nothing more from now on than others do: no place, screen or minute is added, and nothing is shown more strongly.
 * Exceptions of all count against the aims of all. What cannot be proved to narrow widens.
 */
export function isNoWider(after: readonly ShowingPlan[], before: readonly ShowingPlan[], facts: PlaceFacts, now: Date): boolean {
  const old = before.filter((plan) => isToCome(plan, now));
  return after.filter((plan) => isToCome(plan, now)).every((plan) => {
    const holders = old.filter((one) => rulesWithin(plan.rule, one.rule) && isNoStronger(plan, one) && hoursWithin(plan, one, now));
    return elementsOf(plan.aim).every((element) => holders.some(({ aim }) => isCovered(element, aim, facts)) && keepsExceptions(element, plan, { after, before, facts }));
  });
}

/** Whether a plan is not over yet. */
export function isToCome({ windowUntil }: Pick<ShowingPlan, "windowUntil">, now: Date): boolean {
  return windowUntil === null || windowUntil > now;
}

function isNoStronger(plan: ShowingPlan, than: ShowingPlan): boolean {
  return plan.weight <= than.weight && placementPriorities.indexOf(plan.priority) <= placementPriorities.indexOf(than.priority);
}

interface Compared {
  readonly after: readonly ShowingPlan[];
  readonly before: readonly ShowingPlan[];
  readonly facts: PlaceFacts;
}

/** What was excepted before stays excepted, unless it has nothing to do with what is named now. */
function keepsExceptions(element: AimElement, plan: ShowingPlan, { after, before, facts }: Compared): boolean {
  return before.every((old) =>
    areRulesApart(plan.rule, old.rule) ||
    elementsOf(old.exceptions).every((excepted) =>
      areApart(element, excepted, facts) || after.some((one) => (rulesWithin(plan.rule, one.rule) || rulesWithin(old.rule, one.rule)) && isCovered(excepted, one.exceptions, facts))));
}

/** Whether the second rule sends every piece that the first sends; no rule sends any. */
function rulesWithin(inner: PieceRule | null, outer: PieceRule | null): boolean {
  if (outer === null) return true;
  const within = (some: readonly string[], all: readonly string[]): boolean => all.length === 0 || (some.length > 0 && some.every((one) => all.includes(one)));
  const { types, themes, publisherIds } = inner ?? { types: [], themes: [], publisherIds: [] };
  return within(types, outer.types) && within(themes, outer.themes) && within(publisherIds, outer.publisherIds);
}

/** Whether no piece is sent by both rules. */
function areRulesApart(left: PieceRule | null, right: PieceRule | null): boolean {
  if (left === null || right === null) return false;
  const apart = (some: readonly string[], others: readonly string[]): boolean => some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
  return apart(left.types, right.types) || apart(left.themes, right.themes) || apart(left.publisherIds, right.publisherIds);
}
