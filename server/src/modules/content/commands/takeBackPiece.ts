import { notAllowed, notFound, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { takeBackSubject, type Revision } from "../../reviews";
import { canReadContent } from "../content.policy";
import { Piece, pieceSubject } from "../piece.entity";

/** 撤回 from the CMS's side panel: ends what is pending of an entry; who may ask, the CMS has checked by its own roles. */
export async function takeBackPiece(work: UnitOfWork, request: { uid: string; documentId: string }): Promise<Outcome<Revision>> {
  if (!canReadContent(work.actor)) return notAllowed();
  const piece = await work.entities.findOneBy(Piece, { cmsUid: request.uid, cmsDocumentId: request.documentId });
  if (!piece) return notFound("服务端还没有这条内容", ["documentId"]);
  const outcome = await takeBackSubject(work, { subjectType: pieceSubject, subjectId: piece.id });
  return outcome.ok ? succeed(outcome.value) : outcome;
}
