import { loaderOf, manyLoaderOf } from "../../graphql";
import { revisionsOf, standingRevisions, type Revision, type Standing } from "../reviews";
import type { PieceSnapshot } from "./entry/pieceSnapshot";
import { MediaFile } from "./mediaFile.entity";
import { Piece, pieceSubject } from "./piece.entity";
import { codingNotice } from "./sync/mediaNotReady";
import { PendingRead } from "./syncState.entity";
import { RevisionReuse } from "./revisionReuse.entity";
import { In } from "typeorm";
import { readableTitles, type OpenTitle } from "./queries/readableTitles";

/** Pieces by id, batched. */
export const pieceById = loaderOf<string, Piece>(
  (reader, ids) => reader.entities.findBy(Piece, { id: In([...ids]) }),
  ({ id }) => id,
);

/** How pieces stand, by piece id, batched. */
export const standingOfPiece = loaderOf<string, Standing>(
  (reader, ids) => standingRevisions(reader, pieceSubject, ids),
  ({ subjectId }) => subjectId,
);

/** Titles as staff read them, by a key that holds all that a title is made of, batched. */
export const readableTitleByKey = loaderOf(
  async (reader, keys: readonly string[]) => {
    const asked = keys.map((key) => JSON.parse(key) as OpenTitle & { readonly timeZone: string });
    const titles = await readableTitles(reader, asked, asked[0]?.timeZone ?? "");
    return keys.map((key, index) => ({ key, readable: titles[index] ?? "" }));
  },
  ({ key }) => key,
);

/** Every revision of pieces, newest first, batched. */
export const revisionsOfPiece = manyLoaderOf<string, Revision>(
  (reader, ids) => revisionsOf(reader, pieceSubject, ids),
  ({ subjectId }) => subjectId,
);

/** Entries that wait for their video to be coded anew, by document id, batched. */
export const codingOfEntry = loaderOf<string, PendingRead>(
  (reader, ids) => reader.entities.findBy(PendingRead, { documentId: In([...ids]), problem: codingNotice }),
  ({ documentId }) => documentId,
);

/** Stored files by hash, batched. */
export const mediaFileByHash = loaderOf<string, MediaFile>(
  (reader, hashes) => reader.entities.findBy(MediaFile, { sha256: In([...hashes]) }),
  ({ sha256 }) => sha256,
);

/** When revisions were written back as drafts, oldest first, batched. */
export const reusesOfRevision = manyLoaderOf<string, RevisionReuse>(
  (reader, ids) => reader.entities.find(RevisionReuse, { where: { revisionId: In([...ids]) }, order: { id: "ASC" } }),
  ({ revisionId }) => revisionId,
);

/** What a revision of a piece seals. */
export function snapshotOf(revision: Revision): PieceSnapshot {
  return revision.snapshot as PieceSnapshot;
}
