import { notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { sealedFileNames } from "../../wording";
import { stepsOf } from "../queries/stepsOf";
import { lockSubject } from "../queries/subjectRevisions";
import { canSubmitRevision } from "../review.policy";
import { resubmitProblem } from "../resubmitGuards";
import type { Revision } from "../revision.entity";
import { submitNew } from "./submitRevision";

export interface ResubmitSubject {
  readonly subjectType: string;
  readonly subjectId: string;
  /** "cms:<user>" or null for somebody unknown; an author from now on. */
  readonly submittedBy: string | null;
  /** Whether it still stands published where it is written. */
  readonly isPublished: boolean;
}

/**
 * 再次送审 from where a text is written: the same words once more after a reviewer's return or a take-back, as a revision of its own.
 * It keeps the source's time of publishing, so that reading that state again makes nothing. Whose it is, the calling module has checked.
 */
export async function resubmitSubject(work: UnitOfWork, request: ResubmitSubject): Promise<Outcome<{ readonly old: Revision; readonly revision: Revision }>> {
  if (!canSubmitRevision(work.actor)) return notAllowed();
  const { newest: old } = await lockSubject(work.entities, request.subjectType, request.subjectId);
  if (!old) return notFound("这条内容还没有送审过");
  const problem = resubmitProblem({ revision: old, steps: await stepsOf(work, [old.id]), isPublished: request.isPublished });
  if (problem !== null) return refuseAll([problem]);
  const { submittedBy } = request;
  const { subjectType, subjectId, kind, title, theme, organisationId, snapshot, publishedAt, hash, request: shown, number } = old;
  const authors = [...new Set([...old.authors, submittedBy])];
  const fileNames = await sealedFileNames(work, old);
  const outcome = await submitNew(
    work, { subjectType, subjectId, kind, title, theme, organisationId, snapshot, publishedAt, authors, submittedBy, fileNames }, { hash, request: shown, number: number + 1 },
  );
  return outcome.ok ? succeed({ old, revision: outcome.value.revision }) : outcome;
}
