import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { SyncState } from "../syncState.entity";

const blank = { id: "cms", epoch: null, cursor: 0, lastSyncAt: null, lastReconcileAt: null, reconcileWantedAt: null };

/** Writes how far the CMS has been followed. */
export async function saveSyncState(work: UnitOfWork, change: Partial<Omit<SyncState, "id">>): Promise<void> {
  const updated = await work.entities.update(SyncState, { id: "cms" }, change);
  if (updated.affected === 0 && !(await work.entities.existsBy(SyncState, { id: "cms" }))) await work.entities.insert(SyncState, { ...blank, ...change });
}
