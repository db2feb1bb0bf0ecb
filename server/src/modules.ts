import { activitiesModule } from "./modules/activities";
import { dashboardModule } from "./modules/dashboard";
import { feedsModule } from "./modules/feeds";
import { guardPeriodsModule } from "./modules/guardPeriods";
import { heldChangesModule } from "./modules/heldChanges";
import { contentModule } from "./modules/content";
import { identityModule } from "./modules/identity";
import { lecturesModule } from "./modules/lectures";
import { pagesModule } from "./modules/pages";
import { placementsModule } from "./modules/placements";
import { publicChangesModule } from "./modules/publicChanges";
import { recallsModule } from "./modules/recalls";
import { reviewsModule } from "./modules/reviews";
import { screensModule } from "./modules/screens";
import { searchModule } from "./modules/search";
import { stationsModule } from "./modules/stations";
import { wordingModule } from "./modules/wording";
import { youthPalacesModule } from "./modules/youthPalaces";
import type { PortalModule } from "./platform/portalModule";

/** The product's table of contents; a module comes after those it builds on. */
export const modules: readonly PortalModule[] = [
  wordingModule,
  identityModule,
  guardPeriodsModule,
  heldChangesModule,
  stationsModule,
  reviewsModule,
  activitiesModule,
  lecturesModule,
  youthPalacesModule,
  contentModule,
  placementsModule,
  publicChangesModule,
  searchModule,
  screensModule,
  recallsModule,
  feedsModule,
  pagesModule,
  dashboardModule,
];
