import { newId } from "../../../kernel/id";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { lockState } from "../changeState";
import { PublicChangeState } from "../publicChange.entity";
import { canKeepChanges } from "../publicChange.policy";

export interface BeginEpoch {
  readonly remembered: string | null;
  /** The county's clocks. */
  readonly timeZone: string;
}

/** Goes on in the epoch that the caller remembers; begins another when the rows tell of another one, as after a restored backup. With other clocks everything is compared anew. Gives the epoch in force. */
export async function beginEpoch(work: UnitOfWork, { remembered, timeZone }: BeginEpoch): Promise<Outcome<string>> {
  if (!canKeepChanges(work.actor)) return notAllowed();
  const state = await lockState(work);
  if (state.timeZone !== timeZone) await work.entities.update(PublicChangeState, { id: state.id }, { timeZone, reconcileWantedAt: work.now });
  if (state.epoch === remembered) return succeed(state.epoch);
  const epoch = newId(work.now);
  await work.entities.update(PublicChangeState, { id: state.id }, { epoch });
  return succeed(epoch);
}
