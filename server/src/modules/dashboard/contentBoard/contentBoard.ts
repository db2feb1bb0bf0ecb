import { momentOf } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { pieceItemId, readableTitles } from "../../content";
import type { PlacedLivePiece } from "../../placements";
import { playsByItem } from "../../screens";
import type { Station } from "../../stations";
import { boardPlaces, townshipOf } from "./boardPlaces";
import { lastSevenDays, weekEnds } from "./boardWeek";
import { canReadContentBoard } from "./contentBoard.policy";
import { shownPieces, type Reach, type ShownPiece } from "./shownPieces";
import { stationsWithoutLocal } from "./stationsWithoutLocal";
import { placementsToSign, type PlacementToSign } from "./placementsToSign";
import { waitingTexts, type WaitingText } from "./waitingTexts";

/** A piece on the board. */
export interface BoardPiece extends Reach {
  readonly piece: PlacedLivePiece;
  readonly endsAt: Date | null;
  readonly publisherName: string | null;
  readonly plays: number;
}

/** A text that waits, with whose it is. */
export interface BoardWait extends WaitingText {
  readonly organisationName: string | null;
  /** What a notice leaves open filled, or told by its name. */
  readonly title: string;
}

/** A placement that waits for a signature, with whose piece it places. */
export interface BoardPlacement extends PlacementToSign {
  readonly organisationName: string | null;
}

/** A station whose screens show nothing local. */
export interface BoardStation {
  readonly station: Station;
  readonly townshipName: string | null;
  readonly screens: number;
}

/** The content of a county or township at a glance. */
export interface ContentBoard {
  readonly weekEndsAt: Date;
  readonly playsFrom: Date;
  /** On a screen at this moment, most played first. */
  readonly shown: readonly BoardPiece[];
  /** Last shown this week, soonest first; where it is shown now or still this week. */
  readonly ending: readonly BoardPiece[];
  /** Longest first. */
  readonly waiting: readonly BoardWait[];
  /** Longest first. */
  readonly toSign: readonly BoardPlacement[];
  readonly withoutLocal: readonly BoardStation[];
}

/** The content board (内容看板) of the places below a station, or of all; null for an unknown station and for those who may not see it. */
export async function contentBoard(reader: Reader, { stationId, timeZone }: { readonly stationId: string | null; readonly timeZone: string }): Promise<ContentBoard | null> {
  if (!canReadContentBoard(reader.actor)) return null;
  const places = await boardPlaces(reader, stationId);
  if (!places) return null;
  const nameOf = (id: string | null): string | null => places.organisations.get(id ?? "")?.name ?? null;
  const found = await shownPieces(reader, places, timeZone);
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
    shown: found.filter(({ now }) => now.screens > 0).map((piece) => rowOf(piece, piece.now)).sort(mostPlayedFirst),
    // What ends at Sunday's midnight ends this week.
    ending: found.filter((piece) => ends(piece) <= weekEndsAt.getTime()).map((piece) => rowOf(piece, piece.soon)).sort(soonestFirst),
    waiting: waiting.map((text, index) => ({ ...text, title: titles[index] ?? text.revision.title, organisationName: nameOf(text.revision.organisationId) })),
    toSign: (await placementsToSign(reader, places)).map((waiting) => ({ ...waiting, organisationName: nameOf(waiting.piece?.publisherId ?? null) })),
    withoutLocal: silent.map((station) => ({ station, townshipName: townshipOf(places, station)?.name ?? null, screens: places.screens.get(station.id)?.length ?? 0 })),
  };
}

function mostPlayedFirst(left: BoardPiece, right: BoardPiece): number {
  return right.plays - left.plays || right.screens - left.screens || (left.piece.pieceId < right.piece.pieceId ? -1 : 1);
}

function soonestFirst(left: BoardPiece, right: BoardPiece): number {
  return ends(left) - ends(right) || (left.piece.pieceId < right.piece.pieceId ? -1 : 1);
}

function ends({ endsAt }: Pick<BoardPiece, "endsAt">): number {
  return endsAt?.getTime() ?? Number.POSITIVE_INFINITY;
}
