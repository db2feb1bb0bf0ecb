import type { Reader } from "../../../kernel/unitOfWork";
import { mediaOfPieces, pieceSubject, type PieceSnapshot } from "../../content";
import type { Revision } from "../../reviews";
import { filled, joinNotices } from "./joinNotices";
import type { PlacedLivePiece } from "./piecesFor";

/** A piece as one of its revisions says it. */
export interface RevisedPiece extends PlacedLivePiece {
  /** True for a notice whose lecture the public is not told of now: as it is, no channel would show it. */
  readonly isLectureUntold: boolean;
}

/** A piece by the words of a revision in any state, furnished and joined as if it were live; null when the revision is not a piece's. */
export async function revisedPiece(reader: Reader, revision: Revision, timeZone: string): Promise<RevisedPiece | null> {
  if (revision.subjectType !== pieceSubject) return null;
  const sealed = revision.snapshot as PieceSnapshot;
  const [joined] = await joinNotices(reader, [{ snapshot: sealed }], timeZone);
  const media = await mediaOfPieces(reader, [sealed]);
  return {
    pieceId: revision.subjectId, revisionId: revision.id, snapshot: joined?.snapshot ?? filled(sealed, null), lecture: joined?.lecture ?? null,
    media: media(sealed), liveAt: revision.liveAt, showings: [], spans: [], moreAt: null, isLectureUntold: joined === undefined,
  };
}
