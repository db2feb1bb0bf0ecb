import type { PortalModule } from "../../platform/portalModule";
import { GuardPeriod } from "./guardPeriod.entity";
import { guardPeriodChanged } from "./guardPeriod.events";
import { GuardPeriodResolver } from "./guardPeriod.resolver";
import { GuardPeriodStep } from "./guardPeriodStep.entity";

export { GuardPeriod, type DutyEntry } from "./guardPeriod.entity";
export { guardAt } from "./queries/guardAt";
export { guardLook, type GuardLook } from "./queries/guardLook";

export const guardPeriodsModule: PortalModule = {
  name: "guardPeriods",
  entities: [GuardPeriod, GuardPeriodStep],
  resolvers: [GuardPeriodResolver],
  changesPublicView: [guardPeriodChanged],
};
