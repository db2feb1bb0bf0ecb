import { notAllowed, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { moveRevision } from "../moveRevision";
import { liveSince } from "../queries/liveSince";
import { lockSubject } from "../queries/subjectRevisions";
import { canEndRevision } from "../review.policy";
import type { Revision } from "../revision.entity";

export interface RecallSubject {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason: string;
  /** What was live at this moment or later can be recalled though it has ended: somebody may still hold it. */
  readonly since: Date;
}

/**
 * 撤播: ends the live revision at once, or says of the last one to be live that it is recalled though it had ended, and sends what is pending back to its author
 * with the reason: who approves it must know of the recall, so it comes back as a new submission. Gives the revision that was live.
 */
export async function recallSubject(work: UnitOfWork, { subjectType, subjectId, reason, since }: RecallSubject): Promise<Outcome<Revision>> {
  if (!canEndRevision(work.actor)) return notAllowed();
  const { pending, live } = await lockSubject(work.entities, subjectType, subjectId);
  const last = live ?? (await liveSince(work, subjectType, subjectId, since));
  if (!last || last.state === "RECALLED") return refuse({ code: "NOTHING_LIVE", message: "这条内容近 15 天没有发布过，屏幕上不会再有，不需要撤播" });
  const advice = `这条内容已撤播：${reason}。请改好后重新送审`.slice(0, 500);
  for (const revision of pending) await moveRevision(work, revision, { to: "RETURNED", reason: advice });
  return succeed(await moveRevision(work, last, { to: "RECALLED", reason }));
}
