import { In } from "typeorm";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { Reader, UnitOfWork } from "../../../kernel/unitOfWork";
import { pieceSubject, type PieceSnapshot } from "../../content";
import { liveSnapshots } from "../../reviews";
import { lockState } from "../changeState";
import { channelList, PublicChange, PublicChangeState } from "../publicChange.entity";
import { changesRecordedEvent } from "../publicChange.events";
import { canKeepChanges } from "../publicChange.policy";
import { entryHash, isTold, type PublicEntry } from "../publicEntry";
import { publicEntries } from "../queries/publicEntries";

/** What is known of a piece now, to be compared with its row. */
type Found = Omit<PublicChange, "seq" | "at">;

/** Compares what the public may know of these pieces with their rows and numbers every difference; doing it again changes nothing. Gives how many changed. */
export async function refreshPieces(work: UnitOfWork, request: { readonly pieceIds: readonly string[] }): Promise<Outcome<number>> {
  if (!canKeepChanges(work.actor)) return notAllowed();
  const pieceIds = [...new Set(request.pieceIds)];
  if (pieceIds.length === 0) return succeed(0);
  // Locked before anything is read: who waited here reads what the one before has committed.
  const state = await lockState(work);
  const found = await findNow(work, pieceIds, state.timeZone);
  const rows = await work.entities.findBy(PublicChange, { pieceId: In(pieceIds) });
  const known = new Map(rows.map((row) => [row.pieceId, row]));
  let { lastSeq } = state;
  for (const entry of found) lastSeq = await keep(work, entry, known.get(entry.pieceId), lastSeq);
  const changed = lastSeq - state.lastSeq;
  if (changed === 0) return succeed(0);
  await work.entities.update(PublicChangeState, { id: state.id }, { lastSeq });
  work.record(changesRecordedEvent(lastSeq));
  return succeed(changed);
}

async function findNow(work: UnitOfWork, pieceIds: readonly string[], timeZone: string): Promise<Found[]> {
  let lecturesMove: Date | null = null;
  const note = (moment: Date): void => {
    lecturesMove = soonest(work.now, [lecturesMove, moment]);
  };
  const reader: Reader = { actor: work.actor, now: work.now, entities: work.entities, changesAt: note };
  const entries = await publicEntries(reader, pieceIds, timeZone);
  const live = await liveSnapshots<PieceSnapshot>(reader, pieceSubject, pieceIds);
  return pieceIds.map((pieceId) => {
    const entry = entries.get(pieceId);
    const lectureId = live.get(pieceId)?.snapshot.lectureId ?? null;
    const bounds = entry ? [entry.toldFrom, entry.piece.moreAt, ...entry.piece.showings.flatMap(({ from, until }) => [from, until])] : [];
    return { ...foundOf(pieceId, entry, work.now), lectureId, dueAt: soonest(work.now, lectureId === null ? bounds : [...bounds, lecturesMove]) };
  });
}

function soonest(now: Date, moments: readonly (Date | null)[]): Date | null {
  const coming = moments.flatMap((moment) => (moment !== null && moment > now ? [moment.getTime()] : []));
  return coming.length === 0 ? null : new Date(Math.min(...coming));
}

function foundOf(pieceId: string, entry: PublicEntry | undefined, now: Date): Pick<Found, "pieceId" | "kind" | "hash" | "revisionId" | "channels"> {
  if (!entry) return { pieceId, kind: "TOMBSTONE", hash: null, revisionId: null, channels: "" };
  if (!isTold(entry, now)) return { pieceId, kind: "TOMBSTONE", hash: entryHash(entry), revisionId: null, channels: "" };
  return { pieceId, kind: "UPSERT", hash: entryHash(entry), revisionId: entry.piece.revisionId, channels: channelList(entry.channels) };
}

async function keep(work: UnitOfWork, found: Found, known: PublicChange | undefined, lastSeq: number): Promise<number> {
  if (!known) return insert(work, found, lastSeq);
  const { pieceId, lectureId, dueAt } = found;
  if (known.hash !== found.hash || known.kind !== found.kind) {
    await work.entities.update(PublicChange, { pieceId }, { ...found, seq: lastSeq + 1, at: work.now });
    return lastSeq + 1;
  }
  const same = known.lectureId === lectureId && known.dueAt?.getTime() === dueAt?.getTime();
  if (!same) await work.entities.update(PublicChange, { pieceId }, { lectureId, dueAt });
  return lastSeq;
}

// What no client ever had needs no tombstone; but what will be told is remembered: a piece for its first hour, a live notice for its lecture.
async function insert(work: UnitOfWork, found: Found, lastSeq: number): Promise<number> {
  if (found.hash === null && found.lectureId === null) return lastSeq;
  await work.entities.insert(PublicChange, { ...found, seq: lastSeq + 1, at: work.now });
  return lastSeq + 1;
}
