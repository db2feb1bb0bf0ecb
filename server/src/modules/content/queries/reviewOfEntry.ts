import type { Reader } from "../../../kernel/unitOfWork";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import { standingRevisions } from "../../reviews";
import { canReadContent } from "../content.policy";
import { Piece, pieceSubject } from "../piece.entity";
import { codingNotice } from "../sync/mediaNotReady";
import { PendingRead } from "../syncState.entity";
import { pieceState, type PieceState } from "../pieceState";

/** What the CMS's side panel says of an entry's review. */
export interface EntryReview {
  readonly pieceId: string | null;
  readonly state: PieceState | null;
  readonly stage: number | null;
  readonly reason: string | null;
  readonly submittedAt: Date | null;
  readonly liveSince: Date | null;
  /** What the server is still doing before the entry can be reviewed, in Chinese. */
  readonly notice: string | null;
}

const unknown: EntryReview = { pieceId: null, state: null, stage: null, reason: null, submittedAt: null, liveSince: null, notice: null };

/** The review of the CMS entry; all null while the server never read it. */
export async function reviewOfEntry(reader: Reader, request: { uid: string; documentId: string }): Promise<Outcome<EntryReview>> {
  if (!canReadContent(reader.actor)) return notAllowed();
  const piece = await reader.entities.findOneBy(Piece, { cmsUid: request.uid, cmsDocumentId: request.documentId });
  const waiting = await reader.entities.findOneBy(PendingRead, { documentId: request.documentId, problem: codingNotice });
  const notice = waiting?.problem ?? null;
  if (!piece) return succeed({ ...unknown, notice });
  const [standing] = await standingRevisions(reader, pieceSubject, [piece.id]);
  if (!standing) return succeed({ ...unknown, pieceId: piece.id, notice });
  const { newest, live } = standing;
  return succeed({
    pieceId: piece.id, state: pieceState(newest, reader.now), stage: newest.stage, reason: newest.returnReason ?? newest.endReason,
    submittedAt: newest.submittedAt, liveSince: live?.liveAt ?? null, notice,
  });
}
