import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { PublicChangeState, publicChangeStateId } from "./publicChange.entity";

/**
 * The counter, locked until the unit is committed. On MariaDB units commit side by side, and a number taken first could become
 * visible last; behind this lock the next number is taken only after the one before it is there for every reader.
 */
export async function lockState(work: Pick<UnitOfWork, "entities" | "now">): Promise<PublicChangeState> {
  const known = await work.entities.findOne(PublicChangeState, { where: { id: publicChangeStateId }, ...forUpdate<PublicChangeState>(work.entities) });
  if (known) return known;
  const state = Object.assign(new PublicChangeState(), { id: publicChangeStateId, epoch: newId(work.now), lastSeq: 0, prunedThrough: 0, reconcileWantedAt: null, timeZone: "Asia/Shanghai" });
  await work.entities.insert(PublicChangeState, state);
  return state;
}

/** The counter as it stands; null before the first change. */
export async function readState({ entities }: { readonly entities: EntityManager }): Promise<PublicChangeState | null> {
  return entities.findOneBy(PublicChangeState, { id: publicChangeStateId });
}
