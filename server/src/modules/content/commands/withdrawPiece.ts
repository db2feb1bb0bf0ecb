import { canSteerSync } from "../content.policy";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { withdrawSubject } from "../../reviews";
import { Piece, pieceSubject } from "../piece.entity";
import { MissingPiece, PendingRead } from "../syncState.entity";

/** Takes a piece down because the CMS no longer publishes it; doing it again changes nothing. */
export async function withdrawPiece(work: UnitOfWork, request: { cmsDocumentId: string; reason: string }): Promise<Outcome<null>> {
  if (!canSteerSync(work.actor)) return notAllowed();
  const { cmsDocumentId, reason } = request;
  const piece = await work.entities.findOneBy(Piece, { cmsDocumentId });
  await work.entities.delete(PendingRead, { documentId: cmsDocumentId });
  if (!piece) return succeed(null);
  const ended = await withdrawSubject(work, { subjectType: pieceSubject, subjectId: piece.id, reason });
  if (!ended.ok) return ended;
  await work.entities.delete(MissingPiece, { documentId: cmsDocumentId });
  if (piece.removedAt === null) await work.entities.update(Piece, { id: piece.id }, { removedAt: work.now, updatedAt: work.now });
  return succeed(null);
}
