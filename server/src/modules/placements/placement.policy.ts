import { coversStation, holdsRole, isAdministrator, type Actor } from "../../kernel/actor";
import type { Aim } from "./placement.entity";
import type { PlaceFacts } from "./widening/aimElements";

/**
 * Placing is for administrators, and for those who manage every place that is named; levels, tags, groups and the whole county reach beyond any one's hands.
 * The same people may sign what another of them asked for.
 */
export function canPlace(actor: Actor, aims: readonly Aim[], facts: PlaceFacts): boolean {
  if (isAdministrator(actor)) return true;
  const paths = aims.flatMap((aim) => pathsOf(aim, facts));
  return aims.every(isByPlace) && paths.length > 0 && paths.every((path) => path !== undefined && coversStation(actor, path, ["STATION_MANAGER"]));
}

/**
 * A piece's first own placement takes it off wherever standing rules show it, and the end of its last one brings it back there:
 * that is for those who manage every place that those rules name.
 */
export function canTurnRules(actor: Actor, aims: readonly Aim[], facts: PlaceFacts): boolean {
  return aims.length === 0 || canPlace(actor, aims, facts);
}

/** Whether there is any place at which the actor may place. */
export function canPlaceSomewhere(actor: Actor): boolean {
  return isAdministrator(actor) || holdsRole(actor, "STATION_MANAGER");
}

/** A standing rule reaches the whole county. */
export function canKeepStandingRules(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** A group is named by placements all over the county. */
export function canKeepScreenGroups(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** What has its signatures is put in force by the portal itself. */
export function canReleasePlacements(actor: Actor): boolean {
  return actor.kind === "system";
}

/** Every member of staff may see what is shown where. */
export function canReadPlacements(actor: Actor): boolean {
  return actor.kind === "staff" || actor.kind === "system";
}

function isByPlace({ everywhere, tiers, stationTags, screenTags, screenGroupIds }: Aim): boolean {
  return !everywhere && [tiers, stationTags, screenTags, screenGroupIds].every(({ length }) => length === 0);
}

function pathsOf({ stationIds, subtreeIds, screenIds }: Aim, { stations, screens }: PlaceFacts): (string | undefined)[] {
  return [...[...stationIds, ...subtreeIds].map((id) => stations.get(id)?.path), ...screenIds.map((id) => screens.get(id)?.path)];
}
