import { notAllowed, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { moveRevision } from "../moveRevision";
import { lockSubject } from "../queries/subjectRevisions";
import { canEndRevision } from "../review.policy";
import type { Revision } from "../revision.entity";

/** 撤回: ends what is pending of a subject and nothing else; what is live stays. */
export async function takeBackRevision(work: UnitOfWork, request: { subjectType: string; subjectId: string; reason?: string }): Promise<Outcome<Revision>> {
  if (!canEndRevision(work.actor)) return notAllowed();
  const { pending } = await lockSubject(work.entities, request.subjectType, request.subjectId);
  const [newest] = pending;
  if (!newest) return refuse({ code: "NOTHING_PENDING", message: "没有正在审核的版本，不需要撤回" });
  for (const revision of pending) await moveRevision(work, revision, { to: "WITHDRAWN", reason: request.reason ?? "送审人撤回" });
  return succeed(newest);
}
