import type { Reader } from "../../../kernel/unitOfWork";
import { guardsBetween } from "./guardsBetween";

/** What guard periods mean for what the public sees at this moment. */
export interface GuardLook {
  readonly interruptsOff: boolean;
  readonly plainLook: boolean;
}

const aheadMilliseconds = 15 * 86_400_000;

/** What the guard periods of now ask of screens and pages; tells the reader when that will change by itself. One statement. */
export async function guardLook(reader: Reader): Promise<GuardLook> {
  const periods = await guardsBetween(reader.entities, reader.now, new Date(reader.now.getTime() + aheadMilliseconds));
  for (const { startsAt, endsAt } of periods) for (const edge of [startsAt, endsAt]) if (edge > reader.now) reader.changesAt(edge);
  const current = periods.filter(({ startsAt }) => startsAt <= reader.now);
  return { interruptsOff: current.some(({ interruptsOff }) => interruptsOff), plainLook: current.some(({ plainLook }) => plainLook) };
}
