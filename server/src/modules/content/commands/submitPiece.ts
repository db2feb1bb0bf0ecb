import { newId } from "../../../kernel/id";
import { keepMedia } from "./keepMedia";
import { canSteerSync } from "../content.policy";
import { notAllowed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { CmsEntry } from "../../../platform/cmsClient";
import { submitRevision, type Submitted } from "../../reviews";
import type { ReadEntry } from "../entry/readEntry";
import { RevisionMedia, type MediaFile } from "../mediaFile.entity";
import { Piece, pieceSubject } from "../piece.entity";
import { MissingPiece, PendingRead } from "../syncState.entity";

/** A published entry as it was read, its media already in the store. */
export interface SubmitPiece {
  readonly entry: CmsEntry;
  readonly read: ReadEntry;
  readonly media: readonly Omit<MediaFile, "storedAt">[];
  /** Why the server cannot accept it; then it comes back to its author at once. */
  readonly problem: string | null;
}

/** Puts the published state of a CMS entry forward as a revision of its piece; doing it again changes nothing. */
export async function submitPiece(work: UnitOfWork, request: SubmitPiece): Promise<Outcome<Submitted>> {
  if (!canSteerSync(work.actor)) return notAllowed();
  const { entry, read } = request;
  const piece = await keepPiece(work, request);
  await keepMedia(work, request.media);
  const outcome = await submitRevision(work, {
    subjectType: pieceSubject, subjectId: piece.id, kind: piece.type, title: read.snapshot.title, theme: read.snapshot.theme,
    organisationId: read.snapshot.publisherId, snapshot: read.snapshot,
    authors: entry.authors.map(reference), submittedBy: reference(entry.submittedBy), publishedAt: entry.publishedAt,
    request: read.request, returnReason: request.problem, fileNames: entry.media.map(({ name }) => name),
  });
  if (!outcome.ok) return outcome;
  if (outcome.value.isNew) await noteMedia(work, outcome.value.revision.id, read);
  await work.entities.delete(MissingPiece, { documentId: entry.documentId });
  await work.entities.delete(PendingRead, { documentId: entry.documentId });
  return outcome;
}

// The CMS names its own users by number, and a member of staff for whom the server wrote a draft as it was told.
function reference(author: string | null): string | null {
  if (author === null) return null;
  if (/^staff:[0-9a-f-]{36}$/.test(author)) return author;
  return /^\w{1,40}$/.test(author) ? `cms:${author}` : null;
}

async function keepPiece(work: UnitOfWork, { entry, read: { snapshot } }: SubmitPiece): Promise<Piece> {
  const shown = {
    title: [...snapshot.title].slice(0, 120).join(""), publisherId: snapshot.publisherId,
    theme: snapshot.theme === null ? null : [...snapshot.theme].slice(0, 80).join(""),
  };
  const known = await work.entities.findOneBy(Piece, { cmsDocumentId: entry.documentId });
  if (!known) {
    const piece = Object.assign(new Piece(), {
      id: newId(work.now), type: snapshot.type, cmsUid: entry.uid, cmsDocumentId: entry.documentId, ...shown,
      createdAt: work.now, updatedAt: work.now, removedAt: null,
    });
    await work.entities.insert(Piece, piece);
    return piece;
  }
  const same = known.title === shown.title && known.theme === shown.theme && known.publisherId === shown.publisherId && known.removedAt === null;
  if (!same) await work.entities.update(Piece, { id: known.id }, { ...shown, removedAt: null, updatedAt: work.now });
  return known;
}

async function noteMedia(work: UnitOfWork, revisionId: string, { snapshot }: ReadEntry): Promise<void> {
  const hashes = [...new Set(snapshot.media.map(({ sha256 }) => sha256))];
  if (hashes.length > 0) await work.entities.insert(RevisionMedia, hashes.map((sha256) => ({ revisionId, sha256 })));
}
