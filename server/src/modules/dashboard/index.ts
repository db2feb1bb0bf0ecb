import type { PortalModule } from "../../platform/portalModule";
import { ContentBoardResolver } from "./contentBoard/contentBoard.resolver";
import { PlacementToSignResolver } from "./contentBoard/placementToSign.resolver";
import { DashboardResolver } from "./dashboard.resolver";

export const dashboardModule: PortalModule = {
  name: "dashboard",
  entities: [],
  resolvers: [DashboardResolver, ContentBoardResolver, PlacementToSignResolver],
};
