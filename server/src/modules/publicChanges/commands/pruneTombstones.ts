import { IsNull, LessThan } from "typeorm";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { lockState } from "../changeState";
import { PublicChange, PublicChangeState } from "../publicChange.entity";
import { canKeepChanges } from "../publicChange.policy";

const day = 86_400_000;
/** How long a client may stay away without loading everything anew. */
const tombstoneDays = 400;

/** Forgets tombstones after 400 days; a client whose cursor is older is told to begin anew. */
export async function pruneTombstones(work: UnitOfWork): Promise<Outcome<number>> {
  if (!canKeepChanges(work.actor)) return notAllowed();
  const state = await lockState(work);
  const old = { kind: "TOMBSTONE" as const, hash: IsNull(), at: LessThan(new Date(work.now.getTime() - tombstoneDays * day)) };
  const last = await work.entities.maximum(PublicChange, "seq", old);
  if (last === null) return succeed(0);
  await work.entities.delete(PublicChange, old);
  await work.entities.update(PublicChangeState, { id: state.id }, { prunedThrough: Math.max(state.prunedThrough, last) });
  return succeed(last);
}
