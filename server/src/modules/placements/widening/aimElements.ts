import type { StationTier } from "../../stations";
import { aimHits, type PlacementTarget } from "../matching/matchPlacements";
import { nowhere, type Aim } from "../placement.entity";

/** What an aim names, one by one. */
export type AimElement =
  | { readonly kind: "everywhere" }
  | { readonly kind: "station" | "subtree" | "screen" | "screenGroup"; readonly id: string }
  | { readonly kind: "tier"; readonly tier: StationTier }
  | { readonly kind: "stationTag" | "screenTag"; readonly tag: string };

/** What is known of the places and screens that plans name. */
export interface PlaceFacts {
  /** A station as a target without a screen, by its id. */
  readonly stations: ReadonlyMap<string, PlacementTarget>;
  readonly screens: ReadonlyMap<string, PlacementTarget>;
}

/** The elements of an aim. */
export function elementsOf(aim: Aim): AimElement[] {
  if (aim.everywhere) return [{ kind: "everywhere" }];
  return [
    ...aim.stationIds.map((id): AimElement => ({ kind: "station", id })),
    ...aim.subtreeIds.map((id): AimElement => ({ kind: "subtree", id })),
    ...aim.tiers.map((tier): AimElement => ({ kind: "tier", tier })),
    ...aim.stationTags.map((tag): AimElement => ({ kind: "stationTag", tag })),
    ...aim.screenIds.map((id): AimElement => ({ kind: "screen", id })),
    ...aim.screenTags.map((tag): AimElement => ({ kind: "screenTag", tag })),
    ...aim.screenGroupIds.map((id): AimElement => ({ kind: "screenGroup", id })),
  ];
}

/** Whether everything an element names, now and later, is provably among what an aim names. */
export function isCovered(element: AimElement, aim: Aim, facts: PlaceFacts): boolean {
  if (aim.everywhere || elementsOf(aim).some((one) => nameOf(one) === nameOf(element))) return true;
  if (element.kind === "station") return hits(aim, facts.stations.get(element.id));
  if (element.kind === "screen") return hits(aim, facts.screens.get(element.id));
  // Below a place there may be places of any level and tag.
  return element.kind === "subtree" && hits({ ...nowhere, subtreeIds: aim.subtreeIds }, facts.stations.get(element.id));
}

function nameOf(element: AimElement): string {
  return Object.values(element).join(" ");
}

/** Whether two elements provably name nothing in common. */
export function areApart(left: AimElement, right: AimElement, facts: PlaceFacts): boolean {
  return isOutside(left, right, facts) || isOutside(right, left, facts);
}

const screenKinds: ReadonlySet<AimElement["kind"]> = new Set(["screen", "screenTag", "screenGroup"]);

function isOutside(one: AimElement, other: AimElement, facts: PlaceFacts): boolean {
  // A station has screens of any kind, so only a station's own facts tell it apart.
  if (one.kind === "station") return !screenKinds.has(other.kind) && other.kind !== "everywhere" && misses(other, facts.stations.get(one.id));
  return one.kind === "screen" && misses(other, facts.screens.get(one.id));
}

function misses(element: AimElement, target: PlacementTarget | undefined): boolean {
  return target !== undefined && !aimHits(aimOf(element), target);
}

function hits(aim: Aim, target: PlacementTarget | undefined): boolean {
  return target !== undefined && aimHits(aim, target);
}

function aimOf(element: AimElement): Aim {
  switch (element.kind) {
    case "everywhere": return { ...nowhere, everywhere: true };
    case "station": return { ...nowhere, stationIds: [element.id] };
    case "subtree": return { ...nowhere, subtreeIds: [element.id] };
    case "screen": return { ...nowhere, screenIds: [element.id] };
    case "tier": return { ...nowhere, tiers: [element.tier] };
    case "stationTag": return { ...nowhere, stationTags: [element.tag] };
    case "screenTag": return { ...nowhere, screenTags: [element.tag] };
    case "screenGroup": return { ...nowhere, screenGroupIds: [element.id] };
  }
}
