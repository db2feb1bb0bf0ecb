import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { moveRevision } from "../moveRevision";
import { lockSubject } from "../queries/subjectRevisions";
import { canEndRevision } from "../review.policy";
import type { Revision } from "../revision.entity";

/** 撤稿: ends the pending and the live revision of a subject; doing it again changes nothing. */
export async function withdrawSubject(
  work: UnitOfWork,
  request: { subjectType: string; subjectId: string; reason: string },
): Promise<Outcome<readonly Revision[]>> {
  if (!canEndRevision(work.actor)) return notAllowed();
  const { pending, live } = await lockSubject(work.entities, request.subjectType, request.subjectId);
  const ended = live ? [...pending, live] : [...pending];
  for (const revision of ended) await moveRevision(work, revision, { to: "WITHDRAWN", reason: request.reason });
  return succeed(ended);
}
