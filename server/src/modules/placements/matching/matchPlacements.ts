import type { PieceType } from "../../content";
import type { StationTier } from "../../stations";
import type { Aim, Daypart, PieceRule, Placement, PlacementPriority } from "../placement.entity";

/** What of a piece decides where it goes. */
export interface PlacedPiece {
  readonly id: string;
  readonly type: PieceType;
  readonly theme: string | null;
  readonly publisherId: string | null;
}

/** A place, or one screen at it; `path` is the station's tree path of now. */
export interface PlacementTarget {
  readonly stationId: string;
  readonly path: string;
  readonly tier: StationTier;
  readonly tags: readonly string[];
  readonly screenId: string | null;
  readonly screenTags?: readonly string[];
  /** Named groups that hold the screen. */
  readonly screenGroupIds?: readonly string[];
}

/** When and how strongly a placement shows a piece at a target. */
export interface Showing {
  readonly placementId: string;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly dayparts: readonly Daypart[];
  readonly excludedDates: readonly string[];
  readonly weight: number;
  readonly priority: PlacementPriority;
  /** Since when the placement has counted; unknown of rows from before that was kept. */
  readonly inForceSince?: Date | null;
}

type Matched = Pick<
  Placement,
  "id" | "pieceId" | "rule" | "aim" | "exceptions" | "windowFrom" | "windowUntil" | "dayparts" | "excludedDates" | "weight" | "priority" | "active"
> &
  Partial<Pick<Placement, "inForceSince">>;

/** What decides where one piece is shown: its own placements, otherwise the standing rules. */
export interface Deciding {
  readonly placements: readonly Matched[];
  readonly showings: readonly Showing[];
  /** No place is left out and each placement goes everywhere, so that all targets are alike. */
  readonly isEverywhere: boolean;
}

/**
 * How the placements show a piece at a target; without a target, at any place at all.
 * A piece with placements of its own follows those alone, united, exceptions winning; otherwise the standing rules. Empty means: not here.
 */
export function matchPlacements(placements: readonly Matched[], piece: PlacedPiece, target: PlacementTarget | null): readonly Showing[] {
  return showingsAt(decidingPlacements(placements, piece), target);
}

/** The part of matching that is the same for every target. */
export function decidingPlacements(placements: readonly Matched[], piece: PlacedPiece): Deciding {
  const active = placements.filter((placement) => placement.active);
  const own = active.filter(({ pieceId }) => pieceId === piece.id);
  const deciding = own.length > 0 ? own : active.filter(({ pieceId, rule }) => pieceId === null && rule !== null && ruleSends(rule, piece));
  const isEverywhere = deciding.every(({ aim, exceptions }) => aim.everywhere && isEmpty(exceptions));
  return { placements: deciding, showings: deciding.map(showingOf), isEverywhere };
}

/** The rest of it: how those that decide show the piece at a target. */
export function showingsAt({ placements, showings, isEverywhere }: Deciding, target: PlacementTarget | null): readonly Showing[] {
  if (target === null || isEverywhere) return showings;
  if (placements.some(({ exceptions }) => aimHits(exceptions, target))) return [];
  return showings.filter((_, index) => placements[index] !== undefined && aimHits(placements[index].aim, target));
}

/** Whether a standing rule sends a piece. */
export function ruleSends(rule: PieceRule, piece: PlacedPiece): boolean {
  const allows = (list: readonly string[], value: string | null): boolean => list.length === 0 || (value !== null && list.includes(value));
  return allows(rule.types, piece.type) && allows(rule.themes, piece.theme) && allows(rule.publisherIds, piece.publisherId);
}

function isEmpty({ everywhere, ...lists }: Aim): boolean {
  return !everywhere && Object.values(lists).every((list) => list.length === 0);
}

/** Whether a place, or a screen at it, is among what an aim names. */
export function aimHits(aim: Aim, target: PlacementTarget): boolean {
  return (
    aim.everywhere ||
    aim.stationIds.includes(target.stationId) ||
    aim.subtreeIds.some((id) => target.path.includes(`/${id}/`)) ||
    aim.tiers.includes(target.tier) ||
    aim.stationTags.some((tag) => target.tags.includes(tag)) ||
    screenHit(aim, target)
  );
}

function screenHit(aim: Aim, target: PlacementTarget): boolean {
  if (target.screenId !== null && aim.screenIds.includes(target.screenId)) return true;
  if (aim.screenGroupIds.some((id) => target.screenGroupIds?.includes(id) ?? false)) return true;
  return aim.screenTags.some((tag) => target.screenTags?.includes(tag) ?? false);
}

function showingOf(placement: Matched): Showing {
  const { id, windowFrom, windowUntil, dayparts, excludedDates, weight, priority, inForceSince = null } = placement;
  return { placementId: id, from: windowFrom, until: windowUntil, dayparts, excludedDates: excludedDates ?? [], weight, priority, inForceSince };
}
