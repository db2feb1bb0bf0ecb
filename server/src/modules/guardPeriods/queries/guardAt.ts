import { IsNull, LessThanOrEqual, MoreThan, type EntityManager } from "typeorm";
import { GuardPeriod } from "../guardPeriod.entity";

/** The guard period in force at a moment, the one that ends last when several overlap; null on ordinary days. */
export async function guardAt(entities: EntityManager, moment: Date): Promise<GuardPeriod | null> {
  return entities.findOne(GuardPeriod, {
    where: { startsAt: LessThanOrEqual(moment), endsAt: MoreThan(moment), endedAt: IsNull() },
    order: { endsAt: "DESC", id: "ASC" },
  });
}
