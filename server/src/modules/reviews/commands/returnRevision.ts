import { invalid, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { moveRevision } from "../moveRevision";
import { holdsStage } from "../reviewGuards";
import { isPending, nextStageOf, type Revision } from "../revision.entity";
import { isSigner } from "../signGuards";
import { openReview, type OpenReview } from "./openReview";

const longestReason = 500;

/** A reviewer's no to exactly the text that was read. */
export interface ReturnRevision {
  readonly revisionId: string;
  readonly hash: string;
  /** What the author is to do, 2 to 500 characters. */
  readonly reason: string;
}

/** Sends a pending revision back with a reason that tells its author what to do; what is live stays. */
export async function returnRevision(work: UnitOfWork, request: ReturnRevision): Promise<Outcome<Revision>> {
  const reason = request.reason.trim();
  const { length } = [...reason];
  if (length < 2 || length > longestReason) return refuseAll([invalid("reason", "请写明退回原因，2 到 500 个字", "REASON_MISSING")]);
  const opened = await openReview(work, request.revisionId);
  if (!opened.ok) return opened;
  const { revision } = opened.value;
  const stale = staleness(revision, request.hash);
  if (stale !== null) return refuseAll([stale]);
  if (!mayReturn(opened.value)) return notAllowed("您不负责这条内容现在这一审，不能退回");
  return succeed(await moveRevision(work, revision, { to: "RETURNED", reason }));
}

function staleness(revision: Revision, hash: string): Refusal | null {
  if (!isPending(revision)) return { code: "REVISION_NOT_PENDING", message: "这个版本已不在审核中", field: ["revisionId"] };
  return hash === revision.hash ? null : { code: "CONFLICT", message: "您看到的不是最新送审的稿子，请刷新后再退", field: ["hash"] };
}

/** The stage at hand returns it; what only waits for a signature, those who may sign. */
function mayReturn({ revision, seats, chain }: OpenReview): boolean {
  const holds = nextStageOf(revision) === null ? isSigner : holdsStage;
  return seats.some((seat) => holds({ revision, seat, chain }));
}
