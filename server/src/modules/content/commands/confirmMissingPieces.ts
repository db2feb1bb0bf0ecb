import { conflict, notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canSteerSync } from "../content.policy";
import { MissingPiece, PendingRead } from "../syncState.entity";
import { withdrawPiece } from "./withdrawPiece";

/**
 * An administrator confirms that the pieces which a restored CMS no longer knows are to go: all of them are taken down.
 * One that the CMS has told of since and that only could not be read yet is no longer missing: the reading decides.
 */
export async function confirmMissingPieces(work: UnitOfWork, request: { expected?: number | null } = {}): Promise<Outcome<number>> {
  if (!canSteerSync(work.actor)) return notAllowed("只有管理员可以确认撤下");
  const missing = await work.entities.find(MissingPiece, { order: { documentId: "ASC" } });
  const { expected } = request;
  if (expected !== undefined && expected !== null && expected !== missing.length) return conflict("等待确认的条数变了，请刷新后再确认");
  const told = new Set((await work.entities.find(PendingRead)).map(({ documentId }) => documentId));
  const gone = missing.filter(({ documentId }) => !told.has(documentId));
  for (const { documentId } of gone) {
    const outcome = await withdrawPiece(work, { cmsDocumentId: documentId, reason: "内容平台恢复后已没有这条内容，管理员确认撤下" });
    if (!outcome.ok) return outcome;
  }
  return succeed(gone.length);
}
