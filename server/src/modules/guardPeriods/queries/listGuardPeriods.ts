import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { GuardPeriod } from "../guardPeriod.entity";
import { canReadGuardPeriods } from "../guardPeriod.policy";
import { guardsAt } from "./guardsBetween";

export const guardPhases = ["COMING", "CURRENT", "PAST"] as const;
export type GuardPhase = (typeof guardPhases)[number];

export interface GuardPeriodFilter {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  readonly phase?: GuardPhase | null;
}

const conditions: Readonly<Record<GuardPhase, string>> = {
  COMING: "period.startsAt > :now AND period.endedAt IS NULL",
  CURRENT: "period.startsAt <= :now AND period.endsAt > :now AND period.endedAt IS NULL",
  PAST: "(period.endsAt <= :now OR period.endedAt IS NOT NULL)",
};

/** Where a guard period stands at a moment. */
export function phaseOf({ startsAt, endsAt, endedAt }: Pick<GuardPeriod, "startsAt" | "endsAt" | "endedAt">, now: Date): GuardPhase {
  if (endedAt !== null || endsAt <= now) return "PAST";
  return startsAt <= now ? "CURRENT" : "COMING";
}

/** A page of guard periods, the latest first. */
export async function listGuardPeriods(reader: Reader, request: { filter: GuardPeriodFilter; page: PageRequest }): Promise<Page<GuardPeriod>> {
  const { filter, page } = request;
  const query = reader.entities.createQueryBuilder(GuardPeriod, "period").where(canReadGuardPeriods(reader.actor) ? "1 = 1" : "1 = 0");
  const text = filter.q?.trim();
  if (text) query.andWhere("(period.name LIKE :pattern OR period.source LIKE :pattern)", { pattern: `%${text}%` });
  if (filter.ids) query.andWhere("period.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  if (filter.phase) query.andWhere(conditions[filter.phase], { now: reader.now });
  return readPage(query, [{ column: "period.startsAt", direction: "DESC", value: ({ startsAt }) => startsAt }], page);
}

/** The guard periods in force now, for staff. */
export async function currentGuardPeriods(reader: Reader): Promise<GuardPeriod[]> {
  return canReadGuardPeriods(reader.actor) ? guardsAt(reader.entities, reader.now) : [];
}
