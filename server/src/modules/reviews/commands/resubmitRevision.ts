import { notAllowed, notFound, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { lockSubject } from "../queries/subjectRevisions";
import { canTakeBack } from "../review.policy";
import { Revision } from "../revision.entity";
import { seatsOf } from "../reviewSeats";
import { sealedFileNames } from "../../wording";
import { submitNew } from "./submitRevision";

const mayComeAgain: ReadonlySet<Revision["state"]> = new Set(["RETURNED", "WITHDRAWN"]);

/**
 * Puts the same words forward once more after a return or a take-back, by an author or an administrator.
 * Only for texts that are written in the panel: a piece is put forward again where it is written.
 */
export async function resubmitRevision(work: UnitOfWork, request: { readonly revisionId: string }): Promise<Outcome<Revision>> {
  if (work.actor.kind !== "staff") return notAllowed();
  const old = await work.entities.findOneBy(Revision, { id: request.revisionId });
  if (!old) return notFound("没有这个版本", ["revisionId"]);
  const [own] = await seatsOf(work, work.actor);
  if (!canTakeBack(work.actor, old, own?.person.cmsUserId ?? null)) return notAllowed("只有作者和管理员可以再次送审");
  const { newest } = await lockSubject(work.entities, old.subjectType, old.subjectId);
  const problem = problemOf(old, newest);
  return problem === null ? submitAgain(work, old) : refuse({ ...problem, field: ["revisionId"] });
}

function problemOf(old: Revision, newest: Revision | null): { code: string; message: string } | null {
  if (newest?.id !== old.id || !mayComeAgain.has(old.state)) return { code: "NOT_RESUBMITTABLE", message: "这个版本不能再次送审，请打开最新的版本" };
  return old.subjectType === "piece" ? { code: "WRITTEN_ELSEWHERE", message: "这条内容请在内容平台修改后送审" } : null;
}

// It keeps the source's time of publishing (none for the panel's own texts): saving the same words again then finds this revision and starts no other.
async function submitAgain(work: UnitOfWork, old: Revision): Promise<Outcome<Revision>> {
  const { subjectType, subjectId, kind, title, theme, organisationId, snapshot, authors, submittedBy, publishedAt, hash, number, request } = old;
  const submission = { subjectType, subjectId, kind, title, theme, organisationId, snapshot, authors, submittedBy, publishedAt, fileNames: await sealedFileNames(work, old) };
  const outcome = await submitNew(work, submission, { hash, request, number: number + 1 });
  return outcome.ok ? succeed(outcome.value.revision) : outcome;
}
