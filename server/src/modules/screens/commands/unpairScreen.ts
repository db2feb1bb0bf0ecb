import { conflict, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { keptScreen } from "../keptScreen";
import { screenRemoved } from "../screen.events";
import { Screen } from "../screen.entity";

/** Takes a screen off the list; its token dies at once and the player asks to be paired anew. */
export async function unpairScreen(work: UnitOfWork, request: { readonly id: string; readonly version: number }): Promise<Outcome<Screen>> {
  const kept = await keptScreen(work, request.id);
  if (!kept.ok) return kept;
  const { id, version } = request;
  const change = { tokenHash: null, removedAt: work.now, version: version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Screen, { id, version }, change);
  if (changed.affected !== 1) return conflict();
  work.record(screenRemoved(id));
  return succeed(Object.assign(kept.value, change));
}
