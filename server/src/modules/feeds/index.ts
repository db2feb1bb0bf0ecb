import type { PortalModule } from "../../platform/portalModule";
import { CountyProfile } from "./countyProfile.entity";
import { PlayingResolver } from "./playing.resolver";
import { RevisionPreviewResolver } from "./revisionPreview.resolver";
import { ScreenFeedResolver } from "./screenFeed.resolver";
import { syndicationRoutes } from "./syndication/syndication.routes";

export { CountyProfile } from "./countyProfile.entity";
export { nameCounty } from "./commands/nameCounty";
export { noticeEnds } from "./noticeSpan";
export { countyProfile } from "./queries/countyProfile";
export { syndicationChannels, syndicationForms } from "./syndication/syndicationChannels";

export const feedsModule: PortalModule = {
  name: "feeds",
  entities: [CountyProfile],
  resolvers: [ScreenFeedResolver, PlayingResolver, RevisionPreviewResolver],
  changesPublicView: ["feeds.CountyNamed"],
  routes: syndicationRoutes,
};
