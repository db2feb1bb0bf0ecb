import type { EntityManager } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import type { PlacedLivePiece } from "../../placements";
import type { Channel } from "../../reviews";
import { decodeChangeCursor, encodeChangeCursor, type ChangeCursor } from "../changeCursor";
import { readState } from "../changeState";
import { PublicChange, type PublicChangeKind, type PublicChangeState } from "../publicChange.entity";
import { isTold } from "../publicEntry";
import { publicEntries } from "./publicEntries";

export interface ChangesQuestion {
  /** What the client got as `next`; null when it has nothing yet. */
  readonly after: string | null;
  readonly first: number;
  readonly channel: Channel;
  readonly timeZone: string;
}

export interface ToldChange {
  readonly cursor: string;
  readonly pieceId: string;
  readonly kind: PublicChangeKind;
  readonly piece: PlacedLivePiece | null;
  readonly at: Date;
}

export interface ChangesPage {
  readonly changes: readonly ToldChange[];
  readonly next: string | null;
  readonly hasMore: boolean;
  /** The client has to drop its copy and begin with nothing. */
  readonly resetNeeded: boolean;
}

const beginAnew: ChangesPage = { changes: [], next: null, hasMore: false, resetNeeded: true };
const nothingYet: ChangesPage = { changes: [], next: null, hasMore: false, resetNeeded: false };

/** The newest change of each piece that changed since the cursor, oldest first. What is told is what holds now: nothing withdrawn is ever given, and nothing before its first hour. */
export async function changesSince(reader: Reader, { after, first, channel, timeZone }: ChangesQuestion): Promise<ChangesPage> {
  const cursor = after === null ? null : decodeChangeCursor(after);
  const state = await readState(reader);
  if (!state) return cursor === null ? nothingYet : beginAnew;
  const from = cursor ?? { epoch: state.epoch, seq: 0, floor: state.lastSeq };
  if (!isHonoured(from, state)) return beginAnew;
  const rows = await rowsAfter(reader.entities, from, channel, first + 1);
  const page = rows.slice(0, first);
  const hasMore = rows.length > first;
  const entries = await publicEntries(reader, page.filter(({ kind }) => kind === "UPSERT").map(({ pieceId }) => pieceId), timeZone);
  const cursorAt = (seq: number): string => encodeChangeCursor({ ...from, seq });
  const changes = page.map(({ pieceId, seq, at }): ToldChange => {
    const entry = entries.get(pieceId);
    const piece = entry && isTold(entry, reader.now) && entry.channels.includes(channel) ? entry.piece : null;
    return { cursor: cursorAt(seq), pieceId, kind: piece ? "UPSERT" : "TOMBSTONE", piece, at };
  });
  const last = page.at(-1)?.seq ?? from.seq;
  return { changes, next: cursorAt(hasMore ? last : Math.max(last, state.lastSeq)), hasMore, resetNeeded: false };
}

function isHonoured({ epoch, seq, floor }: ChangeCursor, state: PublicChangeState): boolean {
  return epoch === state.epoch && seq <= state.lastSeq && floor <= state.lastSeq && state.prunedThrough <= Math.max(seq, floor);
}

// Of what was gone, or on other channels, before the client began it needs to hear nothing.
function rowsAfter(entities: EntityManager, { seq, floor }: ChangeCursor, channel: Channel, most: number): Promise<PublicChange[]> {
  return entities.createQueryBuilder(PublicChange, "change").where("change.seq > :seq", { seq })
    .andWhere("(change.seq > :floor OR change.channels LIKE :channel)", { floor, channel: `%,${channel},%` })
    .orderBy("change.seq", "ASC").limit(most).getMany();
}
