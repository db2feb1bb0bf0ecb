import { systemActor } from "../../kernel/actor";
import type { PortalModule } from "../../platform/portalModule";
import { contentJobs } from "./content.jobs";
import { contentEvents } from "./content.events";
import { contentOf } from "./contentService";
import { MediaRendition } from "./media/mediaRendition.entity";
import { MediaRule } from "./media/mediaRule.entity";
import { MediaRuleResolver } from "./media/mediaRule.resolver";
import { internalRoutes } from "./internal/internal.routes";
import { mediaRoutes } from "./media/media.routes";
import { MediaFile, RevisionMedia } from "./mediaFile.entity";
import { Piece } from "./piece.entity";
import { PieceResolver } from "./piece.resolver";
import { PieceWordsResolver } from "./pieceWords.resolver";
import { contentAge } from "./queries/contentStatus";
import { RevisionPieceResolver } from "./revisionPiece.resolver";
import { RevisionReuse } from "./revisionReuse.entity";
import { MissingPiece, PendingRead, SyncState } from "./syncState.entity";
import { PieceReuseResolver, ReuseRevisionResolver, RevisionReusesResolver } from "./versions/reuseRevision.resolver";
import { RevisionDiffResolver } from "./versions/revisionDiff.resolver";

export type { BodyBlock, TextRun } from "./entry/bodyBlocks";
export type { PieceSnapshot } from "./entry/pieceSnapshot";
export { Piece, pieceItemId, pieceSubject, type PieceType } from "./piece.entity";
export { pieceById } from "./piece.loaders";
export { PieceType as PieceObject, PieceTypeEnum, presentPiece } from "./piece.type";
export { initialLimits, type MediaLimits } from "./media/mediaLimits";
export { mediaProblem } from "./media/mediaProblem";
export { contentAge, type ContentAge } from "./queries/contentStatus";
export { lecturesOfNotices, type NoticedLecture } from "./queries/lecturesOfNotices";
export { mediaLimits } from "./queries/mediaLimits";
export { readableTitles } from "./queries/readableTitles";
export { readableTitleOfPiece } from "./readableTitle";
export { mediaOfPieces, type PieceMedia, type PieceRendition } from "./queries/pieceMedia";

export const contentModule: PortalModule = {
  name: "content",
  entities: [Piece, MediaFile, RevisionMedia, SyncState, PendingRead, MissingPiece, RevisionReuse, MediaRule, MediaRendition],
  resolvers: [
    PieceResolver,
    PieceWordsResolver,
    RevisionPieceResolver,
    RevisionDiffResolver,
    ReuseRevisionResolver,
    RevisionReusesResolver,
    PieceReuseResolver, MediaRuleResolver],
  changesPublicView: [contentEvents.renditionsMade],
  jobs: contentJobs,
  routes: (app, services) => {
    internalRoutes(app, services);
    mediaRoutes(app, services);
  },
  // An absent CMS stops editing and nothing else, so it is told and is no problem.
  readiness: async (services) => {
    const { ageSeconds, missingAwaitingConfirmation } = await services.database.read(systemActor("readiness"), contentAge);
    const detail = { ageSeconds, cmsReachable: contentOf(services).sync.cmsReachable, missingAwaitingConfirmation };
    return { name: "content", problem: null, detail };
  },
};
