import type { PortalModule } from "../../platform/portalModule";
import { followScreens } from "./liveScreens";
import { PlayerResolver } from "./player.resolver";
import { PlayLog } from "./playLog.entity";
import { Screen } from "./screen.entity";
import { screenEventsRoute } from "./screenEvents.route";
import { ScreenResolver } from "./screen.resolver";
import { ScreenCommand } from "./screenCommand.entity";
import { ScreenPairing } from "./screenPairing.entity";
import { screenJobs } from "./screens.jobs";
import { StationScreensResolver } from "./stationScreens.resolver";

export { parseClassKey, classKeyOf, type AudienceClass } from "./audienceClass";
export { findScreenBearer } from "./findScreenBearer";
export { onlineSince, Screen } from "./screen.entity";
export type { ScreenShape } from "./screenShape";
export { ScreenShapeEnum, ScreenType } from "./screen.type";

export const screensModule: PortalModule = {
  name: "screens",
  entities: [Screen, ScreenPairing, ScreenCommand, PlayLog],
  resolvers: [ScreenResolver, PlayerResolver, StationScreensResolver],
  jobs: screenJobs,
  routes: screenEventsRoute,
  prepare: followScreens,
};
