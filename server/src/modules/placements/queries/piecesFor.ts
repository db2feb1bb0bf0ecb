import { In, IsNull, type EntityManager } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { mediaOfPieces, pieceSubject, type NoticedLecture, type PieceMedia, type PieceSnapshot } from "../../content";
import { liveRevisions, type Channel, type Revision } from "../../reviews";
import { decidingPlacements, showingsAt, type Deciding, type PlacementTarget, type Showing } from "../matching/matchPlacements";
import type { OpenSpan } from "../matching/openSpans";
import { publicSpans } from "../matching/publicSpans";
import { withinRequest } from "../matching/showingWindows";
import { joinNotices } from "./joinNotices";
import { Placement } from "../placement.entity";

/** A live piece as a channel may show it at a target. */
export interface PlacedLivePiece {
  readonly pieceId: string;
  readonly revisionId: string;
  readonly snapshot: PieceSnapshot;
  readonly media: readonly PieceMedia[];
  readonly liveAt: Date | null;
  /** The lecture a notice is about, as it stands now. */
  readonly lecture: NoticedLecture | null;
  /** When it may be shown, request and placements taken together; never empty, none already over. */
  readonly showings: readonly Showing[];
  /** The same as spans of time, hours of the day and excluded days taken out; empty when they never leave any. */
  readonly spans: readonly OpenSpan[];
  /** From when on spans further ahead are told; null when all are. */
  readonly moreAt: Date | null;
}

/** A live piece of a channel with its files, and with its lecture when it is a notice. */
export interface FurnishedPiece {
  readonly revision: Revision;
  readonly snapshot: PieceSnapshot;
  readonly lecture: NoticedLecture | null;
  readonly media: readonly PieceMedia[];
}

/** All that decides what a channel shows anywhere; the same for every place. */
export interface LivePieces {
  readonly pieces: readonly FurnishedPiece[];
  readonly placements: readonly Placement[];
}

/**
 * The live pieces a channel may show at a target (without one: at any place), newest first, notices joined with their lectures.
 * Two statements; one more while a file is met for the first time, one more for notices of lectures.
 */
export async function piecesFor(reader: Reader, channel: Channel, target: PlacementTarget | null, timeZone: string): Promise<PlacedLivePiece[]> {
  return placePieces(reader, await livePieces(reader, channel, timeZone), target, timeZone);
}

/** What `placePieces` needs, read once for many targets. */
export async function livePieces(reader: Reader, channel: Channel, timeZone: string): Promise<LivePieces> {
  return { pieces: await furnishedPieces(reader, channel, timeZone), placements: await activePlacements(reader) };
}

/** The live pieces of a channel (null: of any), all or of the given ids, furnished; none of it depends on a placement. */
export async function furnishedPieces(reader: Reader, channel: Channel | null, timeZone: string, ids?: readonly string[]): Promise<FurnishedPiece[]> {
  const live = await liveRevisions(reader, pieceSubject, ids);
  const revisions = live.filter(({ request }) => channel === null || request.channels.includes(channel));
  const pieces = revisions.map((revision) => ({ revision, snapshot: revision.snapshot as PieceSnapshot }));
  const media = await mediaOfPieces(reader, pieces.map(({ snapshot }) => snapshot));
  const joined = await joinNotices(reader, pieces, timeZone);
  return joined.map((piece) => ({ ...piece, media: media(piece.snapshot) }));
}

/**
 * The pieces that are shown at a target (without one: at any place), newest first; no statement.
 * For the same lists a piece that is shown in the same way at two targets is one object.
 */
export function placePieces(
  reader: Pick<Reader, "now" | "changesAt">,
  { pieces, placements }: LivePieces,
  target: PlacementTarget | null,
  timeZone: string,
): PlacedLivePiece[] {
  return prospectsOf(pieces, placements).flatMap((prospect) => placedAt(reader, prospect, { target, timeZone }) ?? []);
}

/** Every placement in force. */
export async function activePlacements({ entities }: { readonly entities: EntityManager }): Promise<Placement[]> {
  return entities.find(Placement, { where: { active: true }, order: { id: "ASC" } });
}

/** Every placement in force that may decide on one of these pieces: their own and the standing rules. */
export async function placementsOfPieces({ entities }: { readonly entities: EntityManager }, pieceIds: readonly string[]): Promise<Placement[]> {
  return entities.find(Placement, { where: [{ active: true, pieceId: In([...pieceIds]) }, { active: true, pieceId: IsNull() }], order: { id: "ASC" } });
}

/** Whether one of the showings is on at a moment. */
export function isShownAt(piece: Pick<PlacedLivePiece, "spans">, moment: Date): boolean {
  return piece.spans.some(({ from, until }) => (from === null || from <= moment) && (until === null || until > moment));
}

/** A piece with all that may decide where it is shown, and the ways in which it has been shown so far. */
interface Prospect {
  readonly piece: FurnishedPiece;
  readonly deciding: Deciding;
  readonly placed: Map<string, PlacedLivePiece | null>;
}

// Feeds of a thousand stations are made from the same two lists.
const met = new WeakMap<readonly FurnishedPiece[], { readonly placements: readonly Placement[]; readonly prospects: readonly Prospect[] }>();

function prospectsOf(pieces: readonly FurnishedPiece[], placements: readonly Placement[]): readonly Prospect[] {
  const before = met.get(pieces);
  if (before?.placements === placements) return before.prospects;
  const prospects = [...pieces].sort(newestFirst).map((piece) => {
    const { type, theme, publisherId } = piece.snapshot;
    return { piece, deciding: decidingPlacements(placements, { id: piece.revision.subjectId, type, theme, publisherId }), placed: new Map() };
  });
  met.set(pieces, { placements, prospects });
  return prospects;
}

function newestFirst({ revision: left }: FurnishedPiece, { revision: right }: FurnishedPiece): number {
  return (right.liveAt?.getTime() ?? 0) - (left.liveAt?.getTime() ?? 0) || (left.subjectId < right.subjectId ? -1 : 1);
}

interface Asked {
  readonly target: PlacementTarget | null;
  readonly timeZone: string;
}

function placedAt(reader: Pick<Reader, "now" | "changesAt">, prospect: Prospect, { target, timeZone }: Asked): PlacedLivePiece | null {
  const whole = wholeOf(prospect, showingsAt(prospect.deciding, target), { now: reader.now, timeZone });
  if (whole === null) return null;
  const left = whole.showings.filter(({ until }) => until === null || until > reader.now);
  const piece = left.length === whole.showings.length ? whole : place(prospect.piece, left, { now: reader.now, timeZone });
  if (piece === null) return null;
  const edge = nextEdge(piece, reader.now.getTime());
  if (edge !== null) reader.changesAt(new Date(edge));
  return piece;
}

// A piece that is placed the same way everywhere is asked for its next edge once for each of a thousand feeds.
const edges = new WeakMap<PlacedLivePiece, readonly number[]>();

/** When a placed piece begins or ceases to be shown next, in milliseconds. */
function nextEdge(piece: PlacedLivePiece, now: number): number | null {
  const known = edges.get(piece) ?? edgesOf(piece);
  edges.set(piece, known);
  return known.find((edge) => edge > now) ?? null;
}

function edgesOf({ moreAt, spans }: PlacedLivePiece): readonly number[] {
  const moments = [moreAt, ...spans.flatMap(({ from, until }) => [from, until])];
  return moments.flatMap((moment) => moment?.getTime() ?? []).sort((left, right) => left - right);
}

/** What was placed before serves until more of its hours can be told. */
function wholeOf({ piece, placed }: Prospect, matched: readonly Showing[], at: { readonly now: Date; readonly timeZone: string }): PlacedLivePiece | null {
  const key = [at.timeZone, ...matched.map(({ placementId }) => placementId)].join(" ");
  const before = placed.get(key);
  if (before !== undefined && (before === null || before.moreAt === null || before.moreAt > at.now)) return before;
  const whole = place(piece, withinRequest(matched, piece.revision.request), at);
  placed.set(key, whole);
  return whole;
}

function place({ revision, snapshot, lecture, media }: FurnishedPiece, showings: readonly Showing[], { now, timeZone }: { readonly now: Date; readonly timeZone: string }): PlacedLivePiece | null {
  if (showings.length === 0) return null;
  return { pieceId: revision.subjectId, revisionId: revision.id, snapshot, lecture, media, liveAt: revision.liveAt, showings, ...publicSpans(showings, now, timeZone) };
}
