import { stationsModule } from "./modules/stations";
import type { PortalModule } from "./platform/portalModule";

/** The product's table of contents; a module comes after those it builds on. */
export const modules: readonly PortalModule[] = [stationsModule];
