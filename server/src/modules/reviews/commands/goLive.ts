import { notAllowed, notFound, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { moveRevision } from "../moveRevision";
import { lockSubject } from "../queries/subjectRevisions";
import { canSubmitRevision } from "../review.policy";
import { isPending, isReviewFinished, Revision } from "../revision.entity";

/** Puts a revision in front of the public once the rule stored with it is fulfilled; the one before it is superseded. */
export async function goLive(work: UnitOfWork, revisionId: string): Promise<Outcome<Revision>> {
  if (!canSubmitRevision(work.actor)) return notAllowed();
  const asked = await work.entities.findOneBy(Revision, { id: revisionId });
  if (!asked) return notFound("没有这个版本", ["revisionId"]);
  const { pending, live } = await lockSubject(work.entities, asked.subjectType, asked.subjectId);
  const revision = pending.find(({ id }) => id === revisionId);
  if (!revision || !isPending(revision)) return refuse({ code: "REVISION_NOT_PENDING", message: "这个版本已不在审核中", field: ["revisionId"] });
  if (!isReviewFinished(revision)) return refuse({ code: "REVIEW_NOT_FINISHED", message: "审核还没有完成，不能发布", field: ["revisionId"] });
  if (live) await moveRevision(work, live, { to: "SUPERSEDED", reason: "新版本已发布" });
  return succeed(await moveRevision(work, revision, { to: "LIVE", reason: null }));
}
