import { LessThan } from "typeorm";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { Recall } from "../recall.entity";
import { recallEvent, recallEvents } from "../recall.events";
import { firstSettledRank, RecallScreen } from "../recallScreen.entity";

/** Reads and locks a recall, so that of two who settle its last screens one sees what the other did. */
export async function lockRecall(work: UnitOfWork, id: string): Promise<Recall | null> {
  return work.entities.findOne(Recall, { where: { id }, ...forUpdate<Recall>(work.entities) });
}

/** Closes a locked recall with its last screen, or opens it again for one that was thought settled. */
export async function closeIfSettled(work: UnitOfWork, recall: Recall): Promise<void> {
  const open = await work.entities.existsBy(RecallScreen, { recallId: recall.id, rank: LessThan(firstSettledRank) });
  if (open === recall.open) return;
  const change = { open, closedAt: open ? null : work.now };
  await work.entities.update(Recall, { id: recall.id }, change);
  Object.assign(recall, change);
  if (!open) work.record(recallEvent(recallEvents.closed, recall));
}
