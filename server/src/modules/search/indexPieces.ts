import { In } from "typeorm";
import { canonicalJson, sha256 } from "../../kernel/canonicalJson";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { openSpans } from "../placements";
import { channelList, publicEntries, type PublicEntry } from "../publicChanges";
import { searchedTexts, searchKeys } from "./searchedTexts";
import { SearchDocument } from "./searchDocument.entity";
import { textIndexOf } from "./textIndex/textIndexOf";
import { numberFor } from "./numberFor";

const always = { from: new Date("2000-01-01T00:00:00.000Z"), until: new Date("9999-01-01T00:00:00.000Z") };

/** Makes the documents of these pieces what they are now; a piece that the public cannot have has none. Doing it again changes nothing. */
export async function indexPieces(work: UnitOfWork, pieceIds: readonly string[], timeZone: string): Promise<void> {
  const { actor, now, entities } = work;
  const entries = await publicEntries({ actor, now, entities, changesAt: () => undefined }, pieceIds, timeZone);
  const rows = await work.entities.findBy(SearchDocument, { pieceId: In([...pieceIds]) });
  const known = new Map(rows.map((row) => [row.pieceId, row]));
  for (const pieceId of pieceIds) await indexPiece(work, known.get(pieceId), entries.get(pieceId));
}

async function indexPiece(work: UnitOfWork, known: SearchDocument | undefined, entry: PublicEntry | undefined): Promise<void> {
  const facts = entry && factsOf(entry);
  if (known && facts && known.hash === facts.hash && known.revisionId === facts.revisionId) {
    await work.entities.update(SearchDocument, { number: known.number }, facts);
    return;
  }
  if (known) await forget(work, known);
  if (entry && facts) await add(work, entry, facts);
}

async function forget({ entities }: UnitOfWork, { number }: SearchDocument): Promise<void> {
  await entities.delete(SearchDocument, { number });
  await textIndexOf(entities).remove(entities, number);
}

async function add({ entities, now }: UnitOfWork, { piece }: PublicEntry, facts: Facts): Promise<void> {
  const number = await numberFor(entities, piece.liveAt ?? now);
  await entities.insert(SearchDocument, { ...facts, number });
  await textIndexOf(entities).add(entities, { number, ...keysOf(piece) });
}

type Facts = Omit<SearchDocument, "number">;

function factsOf({ piece, channels }: PublicEntry): Facts {
  const [span] = openSpans(piece.showings, piece.lecture?.showUntil ?? null);
  return {
    pieceId: piece.pieceId, revisionId: piece.revisionId, channels: channelList(channels),
    shownFrom: span?.from ?? always.from, shownUntil: span?.until ?? always.until, hash: sha256(canonicalJson(keysOf(piece))),
  };
}

function keysOf({ snapshot }: PublicEntry["piece"]): { titleKey: string; bodyKey: string } {
  return searchKeys(searchedTexts(snapshot));
}
