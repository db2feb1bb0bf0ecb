import { In } from "typeorm";
import { canonicalJson, sha256 } from "../../kernel/canonicalJson";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { channelList, publicEntries, type PublicEntry } from "../publicChanges";
import { documentTimes, type DocumentTimes } from "./documentTimes";
import { searchedTexts, searchKeys } from "./searchedTexts";
import { SearchDocument, SearchPause } from "./searchDocument.entity";
import { textIndexOf } from "./textIndex/textIndexOf";
import { numberFor } from "./numberFor";

/** Makes the documents of these pieces what they are now; a piece that the public cannot have has none. Doing it again changes nothing. */
export async function indexPieces(work: UnitOfWork, pieceIds: readonly string[], timeZone: string): Promise<void> {
  const { actor, now, entities } = work;
  const entries = await publicEntries({ actor, now, entities, changesAt: () => undefined }, pieceIds, timeZone);
  const rows = await work.entities.findBy(SearchDocument, { pieceId: In([...pieceIds]) });
  const known = new Map(rows.map((row) => [row.pieceId, row]));
  for (const pieceId of pieceIds) await indexPiece(work, known.get(pieceId), entries.get(pieceId));
}

async function indexPiece(work: UnitOfWork, known: SearchDocument | undefined, entry: PublicEntry | undefined): Promise<void> {
  if (known) await work.entities.delete(SearchPause, { number: known.number });
  const facts = entry && factsOf(entry, work.now);
  if (known && facts && known.hash === facts.document.hash && known.revisionId === facts.document.revisionId) {
    await work.entities.update(SearchDocument, { number: known.number }, facts.document);
    await addPauses(work, known.number, facts);
    return;
  }
  if (known) await forget(work, known);
  if (entry && facts) await add(work, entry, facts);
}

async function forget({ entities }: UnitOfWork, { number }: SearchDocument): Promise<void> {
  await entities.delete(SearchDocument, { number });
  await textIndexOf(entities).remove(entities, number);
}

async function add(work: UnitOfWork, { piece }: PublicEntry, facts: Facts): Promise<void> {
  const { entities, now } = work;
  const number = await numberFor(entities, piece.liveAt ?? now);
  await entities.insert(SearchDocument, { ...facts.document, number });
  await addPauses(work, number, facts);
  await textIndexOf(entities).add(entities, { number, ...keysOf(piece) });
}

async function addPauses({ entities }: UnitOfWork, number: number, { pauses }: Facts): Promise<void> {
  if (pauses.length > 0) await entities.insert(SearchPause, pauses.map((pause) => ({ ...pause, number })));
}

interface Facts {
  readonly document: Omit<SearchDocument, "number">;
  readonly pauses: DocumentTimes["pauses"];
}

function factsOf(entry: PublicEntry, now: Date): Facts {
  const { piece, channels } = entry;
  const { pauses, ...times } = documentTimes(entry, now);
  const { pieceId, revisionId } = piece;
  return { document: { pieceId, revisionId, channels: channelList(channels), ...times, hash: sha256(canonicalJson(keysOf(piece))) }, pauses };
}

function keysOf({ snapshot }: PublicEntry["piece"]): { titleKey: string; bodyKey: string } {
  return searchKeys(searchedTexts(snapshot));
}
