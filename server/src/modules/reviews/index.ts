import { systemActor } from "../../kernel/actor";
import type { PortalModule } from "../../platform/portalModule";
import { ChangeSignature } from "./changeSignature.entity";
import { keepRules } from "./commands/keepRules";
import { reviewEvents } from "./review.events";
import { ReviewDeputy } from "./reviewDeputy.entity";
import { ReviewRule } from "./reviewRule.entity";
import { reviewJobs } from "./reviews.jobs";
import { Revision } from "./revision.entity";
import { BatchResolver } from "./batch.resolver";
import { DeskResolver } from "./desk.resolver";
import { ReviewDeputyResolver, ReviewRuleResolver } from "./reviewRule.resolver";
import { RevisionResolver, RevisionStepResolver } from "./revision.resolver";
import { WiderRequestResolver } from "./widerRequest.resolver";
import { RevisionStep } from "./revisionStep.entity";

export { approveRevision, type ApproveRevision } from "./commands/approveRevision";
export { goLive } from "./commands/goLive";
export { returnRevision, type ReturnRevision } from "./commands/returnRevision";
export { recallSubject } from "./commands/recallSubject";
export { resubmitSubject } from "./commands/resubmitSubject";
export { resubmitProblem } from "./resubmitGuards";
export { submitRevision, type SubmitRevision, type Submitted } from "./commands/submitRevision";
export { signaturesNeeded, signChange, type SignChange, type Signed } from "./commands/signChange";
export { takeBackSubject } from "./commands/takeBackRevision";
export { withdrawSubject } from "./commands/withdrawSubject";
export { firstLiveAt } from "./queries/firstLiveAt";
export { liveRevisions, liveSnapshots, type LiveSnapshot } from "./queries/liveRevisions";
export { inForceSince, liveSince } from "./queries/liveSince";
export { deskStandings, type DeskStanding } from "./queries/deskStandings";
export { newestRevisions } from "./queries/newestRevisions";
export { pendingRevisions } from "./queries/pendingRevisions";
export { revisionById } from "./queries/revisionById";
export { reviewCredits, type ReviewCredit } from "./queries/reviewCredits";
export { revisionsOf } from "./queries/revisionsOf";
export { signaturesOf, signaturesOfAll, type SignedChange } from "./queries/signaturesOf";
export { stepsOf } from "./queries/stepsOf";
export { stageName } from "./reviewGuards";
export { standingRevisions, type Standing } from "./queries/standingRevisions";
export { reviewEvents, type RevisionFact } from "./review.events";
export { channels, isPending, nextStageNameOf, Revision, type Channel, type RevisionState, type ShowRequest } from "./revision.entity";
export { ChannelEnum, presentRevision, RevisionStateEnum, RevisionType } from "./revision.type";
export { revisionHash } from "./revisionHash";
export { widerChanges } from "./widerChanges";
export { widerRequests } from "./queries/widerRequests";
export type { RevisionStep, StepKind } from "./revisionStep.entity";

export const reviewsModule: PortalModule = {
  name: "reviews",
  entities: [Revision, RevisionStep, ReviewRule, ReviewDeputy, ChangeSignature],
  resolvers: [RevisionResolver, RevisionStepResolver, DeskResolver, BatchResolver, WiderRequestResolver, ReviewRuleResolver, ReviewDeputyResolver],
  changesPublicView: [reviewEvents.wentLive, reviewEvents.liveEnded, reviewEvents.requestChanged],
  jobs: reviewJobs,
  prepare: async ({ database }) => {
    await database.write(systemActor("reviews"), keepRules);
  },
};
