import { systemActor } from "../../kernel/actor";
import type { PortalModule } from "../../platform/portalModule";
import { seedStandingRule } from "./commands/seedStandingRule";
import { LectureNoticesResolver } from "./lectureNotices.resolver";
import { PiecePlacementsResolver } from "./piecePlacements.resolver";
import { PublicCreditsResolver } from "./publicCredits.resolver";
import { PublicPiecesResolver } from "./publicPieces.resolver";
import { PlacementResolver, PlacementWaitingResolver } from "./placement.resolver";
import { PlacementCommandsResolver } from "./placementCommands.resolver";
import { PlacementPlanResolver } from "./placementPlan.resolver";
import { PlacementPreviewResolver } from "./placementPreview.resolver";
import { ScreenGroupResolver } from "./screenGroup.resolver";
import { Placement } from "./placement.entity";
import { ShowProblemResolver } from "./showing/showProblem.resolver";
import { placementChanged, screenGroupChanged } from "./placement.events";
import { aimedScreens } from "./nameAimedScreens";
import { placementJobs } from "./placements.jobs";
import { ScreenGroup } from "./screenGroup.entity";

export { endPlacement, endStandingRule } from "./commands/endPlacement";
export { placePiece, type PlacePiece } from "./commands/placePiece";
export type { PlacementTarget, Showing } from "./matching/matchPlacements";
export { firstBegins } from "./matching/firstBegins";
export { showingWindows, type ShowWindow } from "./matching/showingWindows";
export { sameStrength, strengthWindows, weakestOf } from "./matching/strengthWindows";
export { openSpans, type OpenSpan } from "./matching/openSpans";
export { Placement, type PlacementPriority } from "./placement.entity";
export { changeOfWaiting, PlacementChangeEnum } from "./placement.type";
export { placementChanged } from "./placement.events";
export { presentPublicPiece, PublicPieceType } from "./publicPiece.type";
export { feedHorizon, fetchedSince } from "./feedHorizon";
export { screensReached, type ReachingRevision, type ReachSpan } from "./queries/screensReached";
export { publicPiece } from "./queries/publicPiece";
export { mottoOfTheDay, publicPieces, type PublicPlace } from "./queries/publicPieces";
export { activePlacements, furnishedPieces, isShownAt, piecesFor, placementsOfPieces, placePieces, type FurnishedPiece, type PlacedLivePiece } from "./queries/piecesFor";
export { countWaitingPlacements, waitingPlacements, type WaitingPlacement } from "./queries/waitingPlacements";
export { screenTargets, type AlikeScreens } from "./queries/screenTargets";
export { revisedPiece } from "./queries/revisedPiece";

export const placementsModule: PortalModule = {
  name: "placements",
  entities: [Placement, ScreenGroup],
  resolvers: [PlacementResolver, PlacementCommandsResolver, PlacementWaitingResolver, PlacementPlanResolver, PlacementPreviewResolver, ScreenGroupResolver, PiecePlacementsResolver, PublicPiecesResolver, PublicCreditsResolver, LectureNoticesResolver, ShowProblemResolver],
  changesPublicView: [placementChanged, screenGroupChanged],
  jobs: placementJobs,
  prepare: async (services) => {
    await services.database.write(systemActor("placements"), seedStandingRule);
    await aimedScreens(services).start();
  },
  readiness: (services) => {
    const since = aimedScreens(services).outdatedSince;
    return Promise.resolve({ name: "placements", problem: since && "投放点名的屏幕没有读到，正在重试", detail: { outdatedSince: since && since.toISOString() } });
  },
};
