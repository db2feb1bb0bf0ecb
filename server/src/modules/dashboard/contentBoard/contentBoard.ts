import { momentOf } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { pieceItemId, readableTitles } from "../../content";
import { activePlacements, furnishedPieces } from "../../placements";
import { playsByItem } from "../../screens";
import { boardPlaces, townshipOf, type BoardPlaces } from "./boardPlaces";
import type { BoardOfflineScreen, BoardPiece, ContentBoard } from "./boardTold";
import { lastSevenDays, weekEnds } from "./boardWeek";
import { canReadContentBoard } from "./contentBoard.policy";
import { onlinePieces, type OnlinePiece } from "./onlinePieces";
import { shownPieces, type BoardContent, type OfflineLoad, type Reach, type ShownPiece } from "./shownPieces";
import { stationsWithoutLocal } from "./stationsWithoutLocal";
import { placementsToSign } from "./placementsToSign";
import { waitingTexts } from "./waitingTexts";

/** The content board (内容看板) of the places below a station, or of all; null for an unknown station and for those who may not see it. */
export async function contentBoard(reader: Reader, { stationId, timeZone }: { readonly stationId: string | null; readonly timeZone: string }): Promise<ContentBoard | null> {
  if (!canReadContentBoard(reader.actor)) return null;
  const places = await boardPlaces(reader, stationId);
  if (!places) return null;
  const nameOf = (id: string | null): string | null => places.organisations.get(id ?? "")?.name ?? null;
  const content: BoardContent = { pieces: await furnishedPieces(reader, null, timeZone), placements: await activePlacements(reader) };
  const { pieces: found, loads } = await shownPieces(reader, places, content, timeZone);
  const counted = lastSevenDays(reader.now, timeZone);
  const plays = await playsByItem(reader, counted, places.below);
  const rowOf = ({ piece, endsAt }: ShownPiece, reach: Reach): BoardPiece => ({
    piece, endsAt, ...reach, publisherName: nameOf(piece.snapshot.publisherId), plays: plays.get(pieceItemId(piece.pieceId)) ?? 0,
  });
  const weekEndsAt = weekEnds(reader.now, timeZone);
  const waiting = await waitingTexts(reader, places);
  const titles = await readableTitles(reader, waiting.map(({ revision: { id, title } }) => ({ title, revisionId: id })), timeZone);
  const silent = await stationsWithoutLocal(reader, places, found, timeZone);
  return {
    weekEndsAt, playsFrom: momentOf(counted.first, "00:00", timeZone),
    shown: found.filter(({ now }) => now.screens + now.offlineScreens > 0).map((piece) => rowOf(piece, piece.now)).sort(mostPlayedFirst),
    offline: offlineScreens(places, loads),
    online: onlinePieces(reader, places, content, timeZone).map((piece) => ({ ...piece, publisherName: nameOf(piece.piece.snapshot.publisherId) })).sort(shownFirst),
    // What ends at Sunday's midnight ends this week.
    ending: found.filter((piece) => ends(piece) <= weekEndsAt.getTime()).map((piece) => rowOf(piece, piece.soon)).sort(soonestFirst),
    waiting: waiting.map((text, index) => ({ ...text, title: titles[index] ?? text.revision.title, organisationName: nameOf(text.revision.organisationId) })),
    toSign: (await placementsToSign(reader, places)).map((waiting) => ({ ...waiting, organisationName: nameOf(waiting.piece?.publisherId ?? null) })),
    withoutLocal: silent.map((station) => ({
      station, townshipName: townshipOf(places, station)?.name ?? null,
      screens: places.screens.get(station.id)?.length ?? 0, offlineScreens: places.offline.get(station.id)?.length ?? 0,
    })),
  };
}

function offlineScreens(places: BoardPlaces, loads: ReadonlyMap<string, readonly OfflineLoad[]>): BoardOfflineScreen[] {
  return places.asked.flatMap((station) =>
    (places.offline.get(station.id) ?? []).map((screen) => ({ screen, station, townshipName: townshipOf(places, station)?.name ?? null, loads: loads.get(screen.id) ?? [] })));
}

function shownFirst(left: OnlinePiece, right: OnlinePiece): number {
  return Number(right.isNow) - Number(left.isNow) || (right.piece.liveAt?.getTime() ?? 0) - (left.piece.liveAt?.getTime() ?? 0) || (left.piece.pieceId < right.piece.pieceId ? -1 : 1);
}

function mostPlayedFirst(left: BoardPiece, right: BoardPiece): number {
  return right.plays - left.plays || right.screens - left.screens || right.offlineScreens - left.offlineScreens || (left.piece.pieceId < right.piece.pieceId ? -1 : 1);
}

function soonestFirst(left: BoardPiece, right: BoardPiece): number {
  return ends(left) - ends(right) || (left.piece.pieceId < right.piece.pieceId ? -1 : 1);
}

function ends({ endsAt }: Pick<BoardPiece, "endsAt">): number {
  return endsAt?.getTime() ?? Number.POSITIVE_INFINITY;
}
