import { notAllowed, notFound, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { moveRevision } from "../moveRevision";
import { lockSubject } from "../queries/subjectRevisions";
import { canEndRevision, canTakeBack } from "../review.policy";
import { Revision } from "../revision.entity";
import { seatsOf } from "../reviewSeats";

const nothingPending = { code: "NOTHING_PENDING", message: "没有正在审核的版本，不需要撤回" };

/** 撤回: ends what is pending of a subject and nothing else; what is live stays. Whose it is, the calling module has checked. */
export async function takeBackSubject(work: UnitOfWork, request: { subjectType: string; subjectId: string; reason?: string }): Promise<Outcome<Revision>> {
  if (!canEndRevision(work.actor)) return notAllowed();
  const { pending } = await lockSubject(work.entities, request.subjectType, request.subjectId);
  const [newest] = pending;
  if (!newest) return refuse(nothingPending);
  for (const revision of pending) await moveRevision(work, revision, { to: "WITHDRAWN", kind: "TAKEN_BACK", reason: request.reason ?? "送审人撤回" });
  return succeed(newest);
}

/** 撤回 at the desk, by an author or an administrator. */
export async function takeBackRevision(work: UnitOfWork, request: { readonly revisionId: string }): Promise<Outcome<Revision>> {
  if (work.actor.kind !== "staff") return notAllowed();
  const revision = await work.entities.findOneBy(Revision, { id: request.revisionId });
  if (!revision) return notFound("没有这个版本", ["revisionId"]);
  const [own] = await seatsOf(work, work.actor);
  if (!canTakeBack(work.actor, revision, own?.person.cmsUserId ?? null)) return notAllowed("只有作者和管理员可以撤回送审");
  const { pending } = await lockSubject(work.entities, revision.subjectType, revision.subjectId);
  const asked = pending.find(({ id }) => id === revision.id);
  if (!asked) return refuse({ ...nothingPending, field: ["revisionId"] });
  return succeed(await moveRevision(work, asked, { to: "WITHDRAWN", kind: "TAKEN_BACK", reason: "送审人撤回" }));
}
