import { newId } from "../../../kernel/id";
import { invalid, notAllowed, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { dutyEntries, GuardPeriod, type DutyEntry } from "../guardPeriod.entity";
import { canKeepGuardPeriods } from "../guardPeriod.policy";
import { checkGuardPeriod } from "../guardRules";
import { namesakesBetween } from "../queries/guardsBetween";
import { recordStep } from "../recordStep";

export interface ScheduleGuardPeriod {
  readonly name: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly source: string;
  readonly interruptsOff?: boolean | null;
  readonly plainLook?: boolean | null;
  readonly dutyList?: readonly DutyEntry[] | null;
  /** The county's clocks, by which the days of the duty list are read. */
  readonly timeZone: string;
}

/** 设置重要保障期: never waits for anybody; a start that is past already counts from now on, so that no earlier change stands guarded that was not. */
export async function scheduleGuardPeriod(work: UnitOfWork, request: ScheduleGuardPeriod): Promise<Outcome<GuardPeriod>> {
  if (!canKeepGuardPeriods(work.actor)) return notAllowed("重要保障期由管理员设置");
  const period = newPeriod(work, request);
  const refusals = [...checkGuardPeriod(period, request.timeZone), ...(await overlaps(work, period))];
  if (refusals.length > 0) return refuseAll(refusals);
  await work.entities.insert(GuardPeriod, period);
  await recordStep(work, period.id, { kind: "SCHEDULED" });
  return succeed(period);
}

function newPeriod(work: UnitOfWork, request: ScheduleGuardPeriod): GuardPeriod {
  const { actor, now } = work;
  return Object.assign(new GuardPeriod(), {
    id: newId(now), version: 1, name: request.name.trim(), startsAt: request.startsAt < now ? now : request.startsAt, endsAt: request.endsAt,
    interruptsOff: request.interruptsOff ?? true, plainLook: request.plainLook ?? false, dutyList: dutyEntries(request.dutyList ?? []), source: request.source.trim(),
    createdBy: actor.kind === "staff" ? actor.accountId : null, createdAt: now, updatedAt: now, endedAt: null, loosening: null,
  });
}

/** A day of mourning may fall into the time of a congress: periods overlap, and the stricter holds. Only the same one twice is a slip. */
export async function overlaps(work: UnitOfWork, period: Pick<GuardPeriod, "id" | "name" | "startsAt" | "endsAt">): Promise<Refusal[]> {
  const [namesake] = (await namesakesBetween(work.entities, period)).filter(({ id }) => id !== period.id);
  return namesake ? [invalid("name", `这段时间已经有“${namesake.name}”，请修改那一个，或换个名称`, "GUARD_PERIOD_OVERLAPS")] : [];
}
