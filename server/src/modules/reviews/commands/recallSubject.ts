import { notAllowed, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { moveRevision } from "../moveRevision";
import { lockSubject } from "../queries/subjectRevisions";
import { canEndRevision } from "../review.policy";
import type { Revision } from "../revision.entity";

/**
 * 撤播: ends the live revision at once and sends what is pending back to its author with the reason:
 * who approves it must know of the recall, so it comes back as a new submission. Gives the revision that was live.
 */
export async function recallSubject(work: UnitOfWork, request: { subjectType: string; subjectId: string; reason: string }): Promise<Outcome<Revision>> {
  if (!canEndRevision(work.actor)) return notAllowed();
  const { pending, live } = await lockSubject(work.entities, request.subjectType, request.subjectId);
  if (!live) return refuse({ code: "NOTHING_LIVE", message: "这条内容现在没有发布，不需要撤播" });
  const advice = `这条内容已撤播：${request.reason}。请改好后重新送审`.slice(0, 500);
  for (const revision of pending) await moveRevision(work, revision, { to: "RETURNED", reason: advice });
  return succeed(await moveRevision(work, live, { to: "RECALLED", reason: request.reason }));
}
