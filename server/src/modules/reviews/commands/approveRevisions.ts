import { newId } from "../../../kernel/id";
import { invalid, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Revision } from "../revision.entity";
import { approveRevision, type ApproveRevision } from "./approveRevision";

/** A reviewer's yes to every one of the texts that were read together. */
export interface ApproveRevisions {
  readonly items: readonly Pick<ApproveRevision, "revisionId" | "hash" | "stage" | "wordingReason">[];
  /** That all of them were proofread too (校). */
  readonly proofread: boolean;
  readonly note?: string | null;
}

/** What was approved together; each revision's own step carries the batch's id. */
export interface ApprovedBatch {
  readonly batchId: string;
  readonly revisions: readonly Revision[];
}

export const mostInBatch = 200;

/** 批量通过: one review of each text, by the same command as a single one and with a wording reason of its own, all of them or none; what stands in the way is named row by row. */
export async function approveRevisions(work: UnitOfWork, { items, proofread, note }: ApproveRevisions): Promise<Outcome<ApprovedBatch>> {
  if (items.length === 0) return refuseAll([invalid("items", "请至少选一条")]);
  if (items.length > mostInBatch) return refuseAll([invalid("items", `一次最多审${String(mostInBatch)}条，请分批`)]);
  if (new Set(items.map(({ revisionId }) => revisionId)).size < items.length) return refuseAll([invalid("items", "同一条选了两次，请刷新后再试")]);
  const batchId = newId(work.now);
  const rows = items.map((item, index) => ({ item, index }));
  // In id order, so that two batches over the same texts wait for each other instead of for ever.
  rows.sort((left, right) => left.item.revisionId.localeCompare(right.item.revisionId));
  const approved: Revision[] = [];
  const refusals: Refusal[] = [];
  for (const { item, index } of rows) {
    const outcome = await approveRevision(work, { ...item, proofread, note: note ?? null, batchId });
    if (outcome.ok) approved.push(outcome.value);
    else refusals.push(...(await named(work, outcome.refusals, { revisionId: item.revisionId, index })));
  }
  return refusals.length > 0 ? refuseAll(refusals) : succeed({ batchId, revisions: approved });
}

async function named(work: UnitOfWork, refusals: readonly Refusal[], { revisionId, index }: { revisionId: string; index: number }): Promise<Refusal[]> {
  const row = await work.entities.findOne(Revision, { where: { id: revisionId }, select: { id: true, title: true } });
  const name = row ? `“${row.title}”` : `第${String(index + 1)}条`;
  return refusals.map(({ code, message, field }) => ({ code, message: `${name}：${message}`, field: ["items", String(index), ...field] }));
}
