import type { Reader } from "../../../kernel/unitOfWork";
import { revisedLecture } from "../../lectures";
import { revisedPiece, type PlacedLivePiece } from "../../placements";
import { revisionById, type Channel, type Revision } from "../../reviews";
import type { FeedItem } from "../feedItem";
import { feedSpan } from "../feedSpan";
import { lectureItems } from "../lectureItems";
import { sealedWords, type SealedWord } from "../sealedWords";
import { pieceItem } from "../sources/pieces.source";
import { countyProfile } from "./countyProfile";

/** How a revision would look in front of the public, before it is there. */
export interface RevisionPreview {
  readonly revision: Revision;
  readonly channels: readonly Channel[];
  /** What a screen's feed would hold of it; null for words that no screen shows. */
  readonly item: FeedItem | null;
  readonly piece: PlacedLivePiece | null;
  readonly words: readonly SealedWord[];
  readonly isLectureUntold: boolean;
}

/** The preview of a revision in any state, for staff; null for others and for an unknown id. */
export async function revisionPreview(reader: Reader, request: { readonly id: string; readonly timeZone: string }): Promise<RevisionPreview | null> {
  const revision = await revisionById(reader, request.id);
  if (!revision) return null;
  const { timeZone } = request;
  const span = feedSpan(reader.now);
  const plain = { revision, channels: revision.request.channels, piece: null, words: sealedWords(revision.snapshot), isLectureUntold: false };
  const piece = await revisedPiece(reader, revision, timeZone);
  if (piece) {
    const item = pieceItem(piece, { county: await countyProfile(reader), timeZone, shape: null });
    return { ...plain, item, piece, words: [], isLectureUntold: piece.isLectureUntold };
  }
  const lecture = await revisedLecture(reader, revision, timeZone);
  return { ...plain, item: lecture === null ? null : (lectureItems(lecture, { timeZone }, span)[0] ?? null) };
}
