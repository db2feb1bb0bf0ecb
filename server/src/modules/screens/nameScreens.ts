import type { Services } from "../../platform/portalModule";
import { liveScreens } from "./liveScreens";
import type { ScreenNaming } from "./screenRegistry";

/** Tells which screens placements name, by themselves or by a group, so that they have feeds of their own. */
export function nameScreens(services: Services, namings: ReadonlyMap<string, ScreenNaming>): void {
  liveScreens(services).registry.name(namings);
}
