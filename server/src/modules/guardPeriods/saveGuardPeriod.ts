import type { UnitOfWork } from "../../kernel/unitOfWork";
import { GuardPeriod } from "./guardPeriod.entity";

/** Writes a change of a locked guard period. */
export async function savePeriod(work: UnitOfWork, period: GuardPeriod, change: Partial<GuardPeriod>): Promise<GuardPeriod> {
  const saved = { ...change, version: period.version + 1, updatedAt: work.now };
  await work.entities.update(GuardPeriod, { id: period.id }, saved);
  return Object.assign(new GuardPeriod(), period, saved);
}
