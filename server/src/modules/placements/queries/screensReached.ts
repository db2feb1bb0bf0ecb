import { In, IsNull, MoreThanOrEqual, Not, type EntityManager } from "typeorm";
import type { PieceSnapshot } from "../../content";
import type { ShowRequest } from "../../reviews";
import { Screen } from "../../screens";
import { Station } from "../../stations";
import { decidingPlacements, showingsAt, type PlacementTarget } from "../matching/matchPlacements";
import { withinRequest } from "../matching/showingWindows";
import { Placement } from "../placement.entity";
import { ScreenGroup } from "../screenGroup.entity";

/** A span of time that feeds may speak of: those made since its beginning, and the days ahead. */
export interface ReachSpan {
  readonly from: Date;
  readonly until: Date;
}

/** What a revision of the piece says, and what was asked for it at some time of the span. */
export interface ReachingRevision {
  readonly snapshot: object;
  readonly request: ShowRequest;
}

/** A piece with all of it that was live at some time of the span. */
export interface ReachingPiece {
  readonly pieceId: string;
  readonly revisions: readonly ReachingRevision[];
}

interface Reading {
  readonly entities: EntityManager;
}

/**
 * The screens, connected or not, to whose feeds the piece belonged at some time of the span, or will belong: every revision and request that was in force since it
 * began counts, and so does a placement that ended since then, as it was, a standing rule that an own placement has put aside since then, and a station that has
 * closed since then. A screen of
 * which, or of whose station or of any group, something was changed after it was last heard of counts too: it may play on what was meant for where it was. Four statements.
 */
export async function screensReached({ entities }: Reading, { pieceId, revisions }: ReachingPiece, span: ReachSpan): Promise<Screen[]> {
  const onScreens = revisions.filter(({ request }) => request.channels.includes("SCREEN"));
  if (onScreens.length === 0) return [];
  const placements = await entities.find(Placement, { where: [{ active: true }, { endedAt: MoreThanOrEqual(span.from), inForceSince: Not(IsNull()) }], order: { id: "ASC" } });
  const screens = await entities.find(Screen, { where: { removedAt: IsNull() }, order: { id: "ASC" } });
  const stations = await entities.findBy(Station, { id: In([...new Set(screens.map(({ stationId }) => stationId))]) });
  const groups = await entities.find(ScreenGroup);
  const targetOf = targets(groups);
  const placeOf = new Map(stations.map((station) => [station.id, station]));
  const ways = waysOf(pieceId, onScreens, placements, span);
  return screens.filter((screen) => {
    const station = placeOf.get(screen.stationId);
    if (station === undefined) return false;
    if (changedWhileAway(screen, [screen, station, ...groups], span.from)) return true;
    if (wasClosed(station, span.from)) return false;
    const target = targetOf(screen, station);
    return ways.some((reaches) => reaches(target));
  });
}

/**
 * Away since before it, its station or a group was changed: what it plays on was made for another place, tag or group, and nobody knows which any more.
 * Once it has been away for the whole span, all that it was told has ended.
 */
function changedWhileAway({ connected, lastSeenAt }: Screen, changed: readonly { readonly updatedAt: Date }[], since: Date): boolean {
  return connected && lastSeenAt > since && changed.some(({ updatedAt }) => updatedAt > lastSeenAt);
}

// Closed for so long at least as nothing has changed of it.
function wasClosed({ status, updatedAt }: Station, since: Date): boolean {
  return status === "CLOSED" && updatedAt <= since;
}

type Way = (target: PlacementTarget) => boolean;

/** Each way in which a revision, as something was asked for it, was or is placed. */
function waysOf(pieceId: string, revisions: readonly ReachingRevision[], placements: readonly Placement[], span: ReachSpan): Way[] {
  return revisions.flatMap(({ snapshot, request }) => {
    const { type, theme, publisherId } = snapshot as PieceSnapshot;
    return decidingSets(placements, pieceId, span.from).map((rows): Way => {
      const deciding = decidingPlacements(rows, { id: pieceId, type, theme, publisherId });
      return (target) => withinRequest(showingsAt(deciding, target), request).some(({ from, until }) => (until === null || until > span.from) && (from === null || from < span.until));
    });
  });
}

function decidingSets(placements: readonly Placement[], pieceId: string, since: Date): (readonly Placement[])[] {
  const active = placements.filter((placement) => placement.active);
  const standing = active.filter((placement) => placement.pieceId === null);
  const own = active.filter((placement) => placement.pieceId === pieceId);
  const hadOwnAllAlong = own.some(({ inForceSince }) => inForceSince !== null && inForceSince < since);
  const ended = placements.filter((placement) => !placement.active && (placement.pieceId === pieceId || (placement.pieceId === null && !hadOwnAllAlong)));
  return [active, ...ended.map((placement) => [{ ...placement, active: true }]), ...(own.length > 0 && !hadOwnAllAlong ? [standing] : [])];
}

/** How placements see screens: what groups hold which is looked up once. */
export function targets(groups: readonly Pick<ScreenGroup, "id" | "screenIds">[]): (screen: Screen, station: Station) => PlacementTarget {
  const groupsOf = new Map<string, string[]>();
  for (const { id, screenIds } of groups) for (const screenId of screenIds) groupsOf.set(screenId, [...(groupsOf.get(screenId) ?? []), id]);
  return (screen, { id: stationId, path, tier, tags }) => ({ stationId, path, tier, tags, screenId: screen.id, screenTags: screen.tags, screenGroupIds: groupsOf.get(screen.id) ?? [] });
}
