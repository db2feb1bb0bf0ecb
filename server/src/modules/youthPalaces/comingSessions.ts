import type { RequestContext } from "../../graphql";
import type { PalacePlan } from "./queries/palacePlans";
import { sessionsBetween, type PalaceSession } from "./timetable";

const dayMilliseconds = 86_400_000;

/** The sessions of a plan from now on; tells the reader when the first of them is over. */
export function comingSessions(plan: PalacePlan, { reader, services }: RequestContext, asked: { first: number; days: number }): PalaceSession[] {
  const days = Math.min(Math.max(asked.days, 0), 60);
  const until = new Date(reader.now.getTime() + days * dayMilliseconds);
  const sessions = sessionsBetween(plan, { from: reader.now, until }, services.config.timeZone);
  for (const { endsAt } of sessions.slice(0, 1)) reader.changesAt(endsAt);
  return sessions.slice(0, Math.min(Math.max(asked.first, 0), 200));
}
