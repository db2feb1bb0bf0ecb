import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { lockState } from "../changeState";
import { PublicChangeState } from "../publicChange.entity";
import { publicChangeEvents } from "../publicChange.events";

/** Asks for everything to be compared soon: something changed that concerns any piece. */
export async function wantReconcile(work: UnitOfWork): Promise<void> {
  const { id } = await lockState(work);
  await work.entities.update(PublicChangeState, { id }, { reconcileWantedAt: work.now });
  work.record({ type: publicChangeEvents.reconcileWanted, payload: {} });
}
