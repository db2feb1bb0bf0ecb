import type { PortalModule } from "../../platform/portalModule";
import { GuardPeriod } from "./guardPeriod.entity";

export { GuardPeriod, type DutyEntry } from "./guardPeriod.entity";
export { guardAt } from "./queries/guardAt";

export const guardPeriodsModule: PortalModule = {
  name: "guardPeriods",
  entities: [GuardPeriod],
  resolvers: [],
};
