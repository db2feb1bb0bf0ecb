import { In } from "typeorm";
import { loaderOf, manyLoaderOf } from "../../graphql";
import { GuardPeriod } from "./guardPeriod.entity";
import { GuardPeriodStep } from "./guardPeriodStep.entity";

/** Guard periods by id, batched. */
export const guardPeriodById = loaderOf((reader, ids: readonly string[]) => reader.entities.findBy(GuardPeriod, { id: In([...ids]) }), ({ id }) => id);

/** What was done to a guard period, oldest first, batched. */
export const stepsByGuardPeriod = manyLoaderOf(
  (reader, ids: readonly string[]) => reader.entities.find(GuardPeriodStep, { where: { guardPeriodId: In([...ids]) }, order: { at: "ASC", id: "ASC" } }),
  ({ guardPeriodId }) => guardPeriodId,
);
