import type { PortalModule } from "../../platform/portalModule";
import { followScreens } from "./liveScreens";
import { PlayerResolver } from "./player.resolver";
import { LastPlay } from "./lastPlay.entity";
import { PlayCount } from "./playCount.entity";
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
export { hearHeartbeats } from "./heartbeatListeners";
export type { HeardScreen } from "./heartbeats";
export { playsByItem, type DaySpan } from "./queries/playsByItem";
export { nameScreens } from "./nameScreens";
export { screensThatPlayed } from "./queries/screensThatPlayed";
export { onlineSince, presenceOf, neverSeen, Screen, type ScreenPresence } from "./screen.entity";
export { screenById } from "./screen.loaders";
export { canSeeScreens } from "./screen.policy";
export type { ScreenNaming } from "./screenRegistry";
export type { ScreenShape } from "./screenShape";
export { wholeItemId } from "./wholeItemId";
export { presentScreen, ScreenShapeEnum, ScreenType } from "./screen.type";

export const screensModule: PortalModule = {
  name: "screens",
  entities: [Screen, ScreenPairing, ScreenCommand, PlayLog, LastPlay, PlayCount],
  resolvers: [ScreenResolver, PlayerResolver, StationScreensResolver],
  jobs: screenJobs,
  routes: screenEventsRoute,
  prepare: followScreens,
};
