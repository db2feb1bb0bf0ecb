import { refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { dutyEntries, GuardPeriod, type DutyEntry } from "../guardPeriod.entity";
import { checkGuardPeriod } from "../guardRules";
import { looseningOf, stricterOf } from "../loosening";
import { openGuardPeriod } from "../openGuardPeriod";
import { recordStep } from "../recordStep";
import { savePeriod } from "../saveGuardPeriod";
import { askedBy } from "./endGuardPeriod";
import { overlaps } from "./scheduleGuardPeriod";

export interface UpdateGuardPeriod {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly source?: string | null;
  readonly interruptsOff?: boolean | null;
  readonly plainLook?: boolean | null;
  readonly dutyList?: readonly DutyEntry[] | null;
  readonly timeZone: string;
}

/** Changes a guard period: what tightens it and what only tells of it applies at once, what loosens it waits for another administrator's signature. */
export async function updateGuardPeriod(work: UnitOfWork, request: UpdateGuardPeriod): Promise<Outcome<GuardPeriod>> {
  const opened = await openGuardPeriod(work, request);
  if (!opened.ok) return opened;
  const period = opened.value;
  const asked = askedOf(work, period, request);
  const refusals = [...checkGuardPeriod(asked, request.timeZone), ...(await overlaps(work, asked))];
  if (refusals.length > 0) return refuseAll(refusals);
  const part = looseningOf(period, asked);
  const loosening = part && { ...part, ...askedBy(work) };
  const { name, source, plainLook, dutyList } = asked;
  const saved = await savePeriod(work, period, { name, source, plainLook, dutyList, ...stricterOf(period, asked), ...(loosening ? { loosening } : {}) });
  await recordStep(work, period.id, loosening ? { kind: "LOOSENING_ASKED", loosening } : { kind: "CHANGED" });
  return succeed(saved);
}

function askedOf(work: UnitOfWork, period: GuardPeriod, request: UpdateGuardPeriod): GuardPeriod {
  const { startsAt, dutyList } = request;
  // A period that has begun keeps its beginning.
  const start = !startsAt || period.startsAt <= work.now ? period.startsAt : startsAt < work.now ? work.now : startsAt;
  return Object.assign(new GuardPeriod(), period, {
    startsAt: start, endsAt: request.endsAt ?? period.endsAt, ...textsOf(period, request),
    dutyList: dutyList ? dutyEntries(dutyList) : period.dutyList,
  });
}

function textsOf(period: GuardPeriod, { name, source, interruptsOff, plainLook }: UpdateGuardPeriod): Partial<GuardPeriod> {
  return {
    name: name?.trim() ?? period.name, source: source?.trim() ?? period.source, interruptsOff: interruptsOff ?? period.interruptsOff, plainLook: plainLook ?? period.plainLook,
  };
}
