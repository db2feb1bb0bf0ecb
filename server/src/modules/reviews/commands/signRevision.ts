import { refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { accountOfReference } from "../actorReference";
import { recordStep } from "../moveRevision";
import { canSignRevision } from "../review.policy";
import { isPending, isReviewFinished, type Revision } from "../revision.entity";
import { goLive, isSignedEnough, revisionSignatures } from "./goLive";
import { openReview, type OpenReview } from "./openReview";
import { signChange } from "./signChange";

/** 加签: a second person stands for showing a reviewed text in a guard period; with it the text goes live. */
export async function signRevision(work: UnitOfWork, request: { readonly revisionId: string; readonly hash: string }): Promise<Outcome<Revision>> {
  const opened = await openReview(work, request.revisionId);
  if (!opened.ok) return opened;
  const problem = problemOf(opened.value, request.hash);
  if (problem !== null) return refuseAll([problem]);
  const { revision, steps } = opened.value;
  const last = steps.filter(({ kind }) => kind === "APPROVED").at(-1);
  const signed = await signChange(work, {
    subjectType: revisionSignatures, subjectId: revision.id, hash: revision.hash, proposedBy: last ? accountOfReference(last.actor) : null,
  });
  if (!signed.ok) return signed;
  await recordStep(work, revision, { kind: "SIGNED", from: revision.state });
  return (await isSignedEnough(work, revision)) ? goLive(work, revision.id) : succeed(revision);
}

function problemOf({ revision, seats, chain }: OpenReview, hash: string): Refusal | null {
  const told = (code: string, message: string, field = "revisionId"): Refusal => ({ code, message, field: [field] });
  if (!isPending(revision)) return told("REVISION_NOT_PENDING", "这个版本已不在审核中");
  if (hash !== revision.hash) return told("CONFLICT", "您看到的不是最新送审的稿子，请刷新后再签", "hash");
  if (!isReviewFinished(revision)) return told("REVIEW_NOT_FINISHED", "审核还没有完成，现在不用加签");
  return canSignRevision({ revision, seats, chain }) ? null : told("NOT_ALLOWED", "加签要由本单位的终审或管理员来签，作者不能签");
}
