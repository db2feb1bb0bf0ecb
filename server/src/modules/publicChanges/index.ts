import type { PortalModule } from "../../platform/portalModule";
import { PublicChange, PublicChangeState } from "./publicChange.entity";
import { publicChangesJobs } from "./publicChanges.jobs";
import { PublicChangesResolver } from "./publicChanges.resolver";
import { followPieces } from "./reactions/followPieces";
import { rememberEpoch } from "./rememberEpoch";

export { publicChangeEvents } from "./publicChange.events";
export { changedPieces, piecesWithChanges } from "./queries/changedPieces";
export { publicEntries } from "./queries/publicEntries";
export type { PublicEntry } from "./publicEntry";
export { channelList } from "./publicChange.entity";

export const publicChangesModule: PortalModule = {
  name: "publicChanges",
  entities: [PublicChange, PublicChangeState],
  resolvers: [PublicChangesResolver],
  reactions: followPieces,
  jobs: publicChangesJobs,
  prepare: rememberEpoch,
};
