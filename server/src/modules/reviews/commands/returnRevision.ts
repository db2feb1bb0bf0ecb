import { notAllowed, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { moveRevision } from "../moveRevision";
import { canEndRevision } from "../review.policy";
import { isPending, Revision } from "../revision.entity";

/** Sends a pending revision back with a reason that tells its author what to do. */
export async function returnRevision(work: UnitOfWork, request: { revisionId: string; reason: string }): Promise<Outcome<Revision>> {
  if (!canEndRevision(work.actor)) return notAllowed();
  const revision = await work.entities.findOne(Revision, { where: { id: request.revisionId }, ...forUpdate<Revision>(work.entities) });
  if (!revision || !isPending(revision)) return refuse({ code: "REVISION_NOT_PENDING", message: "这个版本已不在审核中", field: ["revisionId"] });
  return succeed(await moveRevision(work, revision, { to: "RETURNED", reason: request.reason.slice(0, 500) }));
}
