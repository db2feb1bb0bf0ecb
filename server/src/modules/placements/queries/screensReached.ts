import { In, IsNull, MoreThanOrEqual, Not, type EntityManager } from "typeorm";
import type { PieceSnapshot } from "../../content";
import type { Revision } from "../../reviews";
import { Screen } from "../../screens";
import { Station } from "../../stations";
import { matchPlacements, type PlacedPiece, type PlacementTarget } from "../matching/matchPlacements";
import { withinRequest } from "../matching/showingWindows";
import { Placement } from "../placement.entity";
import { ScreenGroup } from "../screenGroup.entity";

/** A span of time that feeds may speak of: those made since its beginning, and the days ahead. */
export interface ReachSpan {
  readonly from: Date;
  readonly until: Date;
}

/**
 * The screens, connected or not, to whose feeds the live revision belongs, or may have belonged when they last fetched one since the span began:
 * a placement that ended since then counts as it was, and so does a standing rule that an own placement has put aside since then. Four statements.
 */
export async function screensReached({ entities, now }: { readonly entities: EntityManager; readonly now: Date }, live: Revision, span: ReachSpan): Promise<Screen[]> {
  if (!live.request.channels.includes("SCREEN")) return [];
  const { type, theme, publisherId } = live.snapshot as PieceSnapshot;
  const piece = { id: live.subjectId, type, theme, publisherId };
  const placements = await entities.find(Placement, { where: [{ active: true }, { endedAt: MoreThanOrEqual(span.from), inForceSince: Not(IsNull()) }], order: { id: "ASC" } });
  const screens = await entities.find(Screen, { where: { removedAt: IsNull() }, order: { id: "ASC" } });
  const stations = await entities.findBy(Station, { id: In([...new Set(screens.map(({ stationId }) => stationId))]) });
  const groups = await entities.find(ScreenGroup);
  const placeOf = new Map(stations.map((station) => [station.id, station]));
  const sets = decidingSets(placements, piece, span.from);
  const mayHold = (target: PlacementTarget): boolean =>
    sets.some(({ active, rows }) => {
      const showings = matchPlacements(rows, piece, target);
      return active ? withinRequest(showings, live.request).some(({ from, until }) => (until === null || until > now) && (from === null || from < span.until)) : showings.length > 0;
    });
  return screens.filter((screen) => {
    const station = placeOf.get(screen.stationId);
    return station !== undefined && station.status !== "CLOSED" && mayHold(targetOf(screen, station, groups));
  });
}

interface DecidingSet {
  readonly active: boolean;
  readonly rows: readonly Placement[];
}

function decidingSets(placements: readonly Placement[], piece: PlacedPiece, since: Date): DecidingSet[] {
  const active = placements.filter((placement) => placement.active);
  const ended = placements.filter((placement) => !placement.active).map((placement) => ({ active: false, rows: [{ ...placement, active: true }] }));
  const own = active.filter(({ pieceId }) => pieceId === piece.id);
  const isNewlyPlaced = own.length > 0 && own.every(({ inForceSince }) => (inForceSince ?? since) >= since);
  return [{ active: true, rows: active }, ...ended, ...(isNewlyPlaced ? [{ active: false, rows: active.filter(({ pieceId }) => pieceId === null) }] : [])];
}

/** A screen as placements see it. */
export function targetOf(screen: Screen, station: Station, groups: readonly ScreenGroup[]): PlacementTarget {
  return { stationId: station.id, path: station.path, tier: station.tier, tags: station.tags, screenId: screen.id, screenTags: screen.tags, screenGroupIds: groups.filter(({ screenIds }) => screenIds.includes(screen.id)).map(({ id }) => id) };
}
