import { IsNull, Not } from "typeorm";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { signaturesNeeded, signaturesOf } from "../../reviews";
import { Placement } from "../placement.entity";
import { canReleasePlacements } from "../placement.policy";
import { applyWaiting, signedChange, withFallbackOfNow } from "./signPlacement";

/** Puts in force what has enough signatures by now, as when a guard period is over; what they were not given for waits on. Gives how many. */
export async function releasePlacements(work: UnitOfWork): Promise<Outcome<number>> {
  if (!canReleasePlacements(work.actor)) return notAllowed();
  const rows = await work.entities.find(Placement, { where: { waiting: Not(IsNull()), endedAt: IsNull() }, order: { id: "ASC" }, ...forUpdate<Placement>(work.entities) });
  const needed = rows.length === 0 ? 0 : await signaturesNeeded(work);
  let released = 0;
  for (const row of rows) {
    if (row.waiting === null || (await signaturesOf(work, signedChange(row, row.waiting))).length < needed) continue;
    const { placement, waiting } = await withFallbackOfNow(work, row, row.waiting);
    if (waiting !== row.waiting) continue;
    await applyWaiting(work, placement, waiting);
    released += 1;
  }
  return succeed(released);
}
