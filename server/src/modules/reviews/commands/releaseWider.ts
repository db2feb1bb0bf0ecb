import { IsNull, Not } from "typeorm";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { canKeepReviewRules } from "../review.policy";
import { Revision } from "../revision.entity";
import { isWideningSigned } from "../widerRequest";
import { widen } from "./signWiderRequest";

/** Puts wider requests in force that have enough signatures by now, as when a guard period is over. Gives how many. */
export async function releaseWider(work: UnitOfWork): Promise<Outcome<number>> {
  if (!canKeepReviewRules(work.actor)) return notAllowed();
  const rows = await work.entities.find(Revision, { where: { state: "LIVE", widerAskedAt: Not(IsNull()) }, order: { id: "ASC" }, ...forUpdate<Revision>(work.entities) });
  let released = 0;
  for (const row of rows) {
    if (!(await isWideningSigned(work, row))) continue;
    await widen(work, row);
    released += 1;
  }
  return succeed(released);
}
