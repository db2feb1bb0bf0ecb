import type { PortalModule } from "../../platform/portalModule";
import { DashboardResolver } from "./dashboard.resolver";

export const dashboardModule: PortalModule = {
  name: "dashboard",
  entities: [],
  resolvers: [DashboardResolver],
};
