import { notAllowed, notFound, refuse, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { judgeGoingLive } from "../../wording";
import { moveRevision } from "../moveRevision";
import { signaturesOf } from "../queries/signaturesOf";
import { lockSubject } from "../queries/subjectRevisions";
import { canSubmitRevision } from "../review.policy";
import { isPending, isReviewFinished, Revision } from "../revision.entity";
import { revisionHash } from "../revisionHash";
import { signaturesNeeded } from "./signChange";

/** Under which name a revision's own signatures are kept. */
export const revisionSignatures = "revision";

interface LiveFacts {
  readonly revision: Revision;
  readonly isSigned: boolean;
}

type LiveGuard = (facts: LiveFacts) => Refusal | null;

const refusal = (code: string, message: string): Refusal => ({ code, message, field: ["revisionId"] });

/** What a revision must fulfil to be shown, each by its name; a model check takes each away in turn (decision 0011). */
export const liveGuards: Record<string, LiveGuard> = {
  finished: ({ revision }) => (isReviewFinished(revision) ? null : refusal("REVIEW_NOT_FINISHED", "审核还没有完成，不能发布")),
  sealed: ({ revision }) => (revisionHash(revision.snapshot) === revision.hash ? null : refusal("SEAL_BROKEN", "稿子内容与送审时的校验值不符，不能发布，请重新送审")),
  signed: ({ isSigned }) => (isSigned ? null : refusal("SIGNATURE_MISSING", "现在是重要保障期，终审通过后还要一人加签才能发布")),
};

/** Puts a revision in front of the public, its words held against the lists of now, once the rule stored with it is fulfilled; the one before it is superseded. */
export async function goLive(work: UnitOfWork, revisionId: string, wordingReason?: string | null): Promise<Outcome<Revision>> {
  if (!canSubmitRevision(work.actor)) return notAllowed();
  const asked = await work.entities.findOneBy(Revision, { id: revisionId });
  if (!asked) return notFound("没有这个版本", ["revisionId"]);
  const { pending, live } = await lockSubject(work.entities, asked.subjectType, asked.subjectId);
  const revision = pending.find(({ id }) => id === revisionId);
  if (!revision || !isPending(revision)) return refuse({ code: "REVISION_NOT_PENDING", message: "这个版本已不在审核中", field: ["revisionId"] });
  const facts = { revision, isSigned: await isSignedEnough(work, revision) };
  for (const guard of Object.values(liveGuards)) {
    const problem = guard(facts);
    if (problem !== null) return refuseAll([problem]);
  }
  const worded = await judgeGoingLive(work, revision, wordingReason);
  if (!worded.ok) return worded;
  if (live) await moveRevision(work, live, { to: "SUPERSEDED", reason: "新版本已发布" });
  return succeed(await moveRevision(work, revision, { to: "LIVE", reason: null }));
}

/** Whether enough people stand for showing it now: the last review is one signature, a guard period asks for one more. */
export async function isSignedEnough(work: Pick<UnitOfWork, "entities" | "now">, revision: Pick<Revision, "id" | "hash">): Promise<boolean> {
  const more = (await signaturesNeeded(work)) - 1;
  if (more === 0) return true;
  return (await signaturesOf(work, { subjectType: revisionSignatures, subjectId: revision.id, hash: revision.hash })).length >= more;
}
