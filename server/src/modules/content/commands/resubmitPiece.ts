import { notAllowed, notFound, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { resubmitSubject, type Revision } from "../../reviews";
import { canReadContent } from "../content.policy";
import { RevisionMedia } from "../mediaFile.entity";
import { Piece, pieceSubject } from "../piece.entity";

/** 再次送审 from the CMS's side panel: the same words and media once more; who may ask, the CMS has checked by its own roles. */
export async function resubmitPiece(work: UnitOfWork, request: { uid: string; documentId: string; cmsUserId: string | null }): Promise<Outcome<Revision>> {
  if (!canReadContent(work.actor)) return notAllowed();
  const piece = await work.entities.findOneBy(Piece, { cmsUid: request.uid, cmsDocumentId: request.documentId });
  if (!piece) return notFound("服务端还没有这条内容", ["documentId"]);
  const submittedBy = request.cmsUserId === null ? null : `cms:${request.cmsUserId}`;
  const outcome = await resubmitSubject(work, { subjectType: pieceSubject, subjectId: piece.id, submittedBy, isPublished: piece.removedAt === null });
  if (!outcome.ok) return outcome;
  const { old, revision } = outcome.value;
  const media = await work.entities.findBy(RevisionMedia, { revisionId: old.id });
  if (media.length > 0) await work.entities.insert(RevisionMedia, media.map(({ sha256 }) => ({ revisionId: revision.id, sha256 })));
  return succeed(revision);
}
