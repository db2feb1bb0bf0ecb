import type { Reader } from "../../../kernel/unitOfWork";
import { pieceItemId } from "../../content";
import { recentPlays } from "../../screens";
import type { Station } from "../../stations";
import { boardPlaces, townshipOf } from "./boardPlaces";
import { weekEnds } from "./boardWeek";
import { canReadContentBoard } from "./contentBoard.policy";
import { shownPieces, type ShownPiece } from "./shownPieces";
import { stationsWithoutLocal } from "./stationsWithoutLocal";
import { waitingTexts, type WaitingText } from "./waitingTexts";

const week = 7 * 86_400_000;

/** A piece on the board. */
export interface BoardPiece extends ShownPiece {
  readonly publisherName: string | null;
  readonly plays: number;
}

/** A text that waits, with whose it is. */
export interface BoardWait extends WaitingText {
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
  readonly playsFrom: Date | null;
  /** Most played first. */
  readonly shown: readonly BoardPiece[];
  /** Soonest first. */
  readonly ending: readonly BoardPiece[];
  /** Longest first. */
  readonly waiting: readonly BoardWait[];
  readonly withoutLocal: readonly BoardStation[];
}

/** The content board (内容看板) of the places below a station, or of all; null for an unknown station and for those who may not see it. */
export async function contentBoard(reader: Reader, { stationId, timeZone }: { readonly stationId: string | null; readonly timeZone: string }): Promise<ContentBoard | null> {
  if (!canReadContentBoard(reader.actor)) return null;
  const places = await boardPlaces(reader, stationId);
  if (!places) return null;
  const nameOf = (id: string | null): string | null => places.organisations.get(id ?? "")?.name ?? null;
  const found = await shownPieces(reader, places, timeZone);
  const plays = await recentPlays(reader, new Date(reader.now.getTime() - week), places.below);
  const shown = found
    .map((piece) => ({ ...piece, publisherName: nameOf(piece.piece.snapshot.publisherId), plays: plays.playsOf.get(pieceItemId(piece.piece.pieceId)) ?? 0 }))
    .sort((left, right) => right.plays - left.plays || right.screens - left.screens || (left.piece.pieceId < right.piece.pieceId ? -1 : 1));
  const weekEndsAt = weekEnds(reader.now, timeZone);
  const silent = await stationsWithoutLocal(reader, places, found, timeZone);
  return {
    weekEndsAt, playsFrom: plays.from, shown, ending: endingBefore(shown, weekEndsAt),
    waiting: (await waitingTexts(reader, places)).map((text) => ({ ...text, organisationName: nameOf(text.revision.organisationId) })),
    withoutLocal: silent.map((station) => ({ station, townshipName: townshipOf(places, station)?.name ?? null, screens: places.screens.get(station.id)?.length ?? 0 })),
  };
}

function endingBefore(shown: readonly BoardPiece[], weekEndsAt: Date): BoardPiece[] {
  const ends = ({ endsAt }: BoardPiece): number => endsAt?.getTime() ?? Number.POSITIVE_INFINITY;
  // What ends at Sunday's midnight ends this week.
  return shown.filter((piece) => ends(piece) <= weekEndsAt.getTime()).sort((left, right) => ends(left) - ends(right) || (left.piece.pieceId < right.piece.pieceId ? -1 : 1));
}
