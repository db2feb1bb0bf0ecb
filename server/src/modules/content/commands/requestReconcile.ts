import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canSteerSync } from "../content.policy";
import { saveSyncState } from "./saveSyncState";

/** An administrator asks for a full comparison with the CMS; the next run of the job does it. */
export async function requestReconcile(work: UnitOfWork, request: { reason?: string | null }): Promise<Outcome<null>> {
  if (!canSteerSync(work.actor)) return notAllowed("只有管理员可以要求全面核对");
  await saveSyncState(work, { reconcileWantedAt: work.now });
  work.record({ type: "content.ReconcileRequested", payload: { reason: request.reason?.slice(0, 200) ?? null } });
  return succeed(null);
}
