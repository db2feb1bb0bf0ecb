import { systemActor } from "../../kernel/actor";
import type { CmsEntry } from "../../platform/cmsClient";
import type { Database } from "../../platform/database";
import { Piece } from "./piece.entity";
import { DatabaseShelf } from "./sync/databaseShelf";
import { buildEntry } from "./sync/memoryCms.factory";

function shelfOf(database: Database): DatabaseShelf {
  return new DatabaseShelf(database, () => Promise.resolve({ files: [], problem: null }));
}

/** Takes an entry without media as the sync does, and gives its piece; it is live if the rule has no stages. */
export async function publishEntry(database: Database, overrides: Partial<CmsEntry> = {}): Promise<Piece> {
  const entry = buildEntry(overrides);
  await shelfOf(database).accept(entry);
  return database.read(systemActor("test"), ({ entities }) => entities.findOneByOrFail(Piece, { cmsDocumentId: entry.documentId }));
}

/** Puts off an entry that could not be read, as the sync does. */
export async function putEntryOff(database: Database, { documentId, problem }: { readonly documentId: string; readonly problem: string }): Promise<void> {
  await shelfOf(database).putOff({ uid: "notice", documentId }, problem);
}

/** Takes a piece down as the sync does when its entry is no longer published. */
export async function withdrawEntry(database: Database, piece: Pick<Piece, "cmsUid" | "cmsDocumentId">): Promise<void> {
  await shelfOf(database).withdraw({ uid: piece.cmsUid, documentId: piece.cmsDocumentId });
}
