import type { PortalModule } from "../../platform/portalModule";
import { pagesRoutes } from "./pages.routes";

export { pageRoutes } from "./pageRoutes";

export const pagesModule: PortalModule = { name: "pages", entities: [], resolvers: [], routes: pagesRoutes };
