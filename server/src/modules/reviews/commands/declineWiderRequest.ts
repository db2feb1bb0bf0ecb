import { invalid, notAllowed, refuse, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Revision } from "../revision.entity";
import { mayDecline, widerAskers } from "../widerGuards";
import { widerChange } from "../widerRequest";
import { canTakeBack } from "../review.policy";
import { updateRequest } from "./changeRequest";
import { openReview } from "./openReview";

const longestReason = 500;

/** A no to exactly the change that was seen. */
export interface DeclineWiderRequest {
  readonly revisionId: string;
  readonly hash: string;
  /** What who asked is told, 2 to 500 characters. */
  readonly reason: string;
}

/** 不同意扩大, or 撤回 by who asked: what waits is dropped and what is in force stays. Reading the same state of the entry again does not ask anew. */
export async function declineWiderRequest(work: UnitOfWork, request: DeclineWiderRequest): Promise<Outcome<Revision>> {
  const reason = request.reason.trim();
  const { length } = [...reason];
  if (length < 2 || length > longestReason) return refuseAll([invalid("reason", "请写明原因，2 到 500 个字", "REASON_MISSING")]);
  const opened = await openReview(work, request.revisionId);
  if (!opened.ok) return opened;
  const { revision, seats, chain } = opened.value;
  const change = widerChange(revision);
  if (change === null) return refuse({ code: "NOTHING_TO_SIGN", message: "这条内容没有等待签字的扩大申请", field: ["revisionId"] });
  if (change.hash !== request.hash) return refuse({ code: "CONFLICT", message: "申请已经变了，请刷新后再办", field: ["hash"] });
  const asked = { authors: [...widerAskers(revision)], submittedBy: null };
  if (!mayDecline({ revision, seats, chain }) && !canTakeBack(work.actor, asked, seats[0]?.person.cmsUserId ?? null)) return notAllowed("只有签字的人、提出的人和管理员可以放弃这项扩大");
  await updateRequest(work, revision, { widerAskedAt: null }, { kind: "DROPPED_WIDER", reason });
  return succeed(revision);
}
