import { IsNull, LessThan, LessThanOrEqual, MoreThan, type EntityManager } from "typeorm";
import { GuardPeriod } from "../guardPeriod.entity";

/** Guard periods that are in force somewhere between two moments, earliest first; one statement. */
export async function guardsBetween(entities: EntityManager, from: Date, until: Date): Promise<GuardPeriod[]> {
  return entities.find(GuardPeriod, { where: { startsAt: LessThan(until), endsAt: MoreThan(from), endedAt: IsNull() }, order: { startsAt: "ASC", id: "ASC" } });
}

/** Guard periods in force at a moment, the one that ends last first. */
export async function guardsAt(entities: EntityManager, moment: Date): Promise<GuardPeriod[]> {
  return entities.find(GuardPeriod, { where: { startsAt: LessThanOrEqual(moment), endsAt: MoreThan(moment), endedAt: IsNull() }, order: { endsAt: "DESC", id: "ASC" } });
}

/** Guard periods of this name that touch its time. */
export async function namesakesBetween(entities: EntityManager, { name, startsAt, endsAt }: Pick<GuardPeriod, "name" | "startsAt" | "endsAt">): Promise<GuardPeriod[]> {
  return (await guardsBetween(entities, startsAt, endsAt)).filter((period) => period.name === name);
}
