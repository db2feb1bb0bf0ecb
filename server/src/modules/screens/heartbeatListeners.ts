import type { Services } from "../../platform/portalModule";
import type { HeardScreen } from "./heartbeats";
import { liveScreens } from "./liveScreens";

/** Calls back with each heartbeat of this application; the callback must neither wait nor throw. */
export function hearHeartbeats(services: Services, listener: (heard: HeardScreen) => void): void {
  liveScreens(services).listeners.push(listener);
}
