import { invalid, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { Station } from "../stations";

/** Whether something may still be announced for this time at this station. */
export function checkMoment(
  work: UnitOfWork,
  station: Pick<Station, "status">,
  plan: { readonly startsAt: Date; readonly lateEntry: boolean },
): Refusal[] {
  const refusals: Refusal[] = [];
  if (station.status !== "ACTIVE") refusals.push(invalid("stationId", "这个阵地目前没有启用，不能安排宣讲", "STATION_CLOSED"));
  if (plan.startsAt < work.now && !plan.lateEntry) {
    refusals.push(invalid("startsAt", "开始时间已经过去；补录已办的宣讲请勾选“补录”", "IN_THE_PAST"));
  }
  return refusals;
}
