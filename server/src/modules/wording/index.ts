import { systemActor } from "../../kernel/actor";
import type { PortalModule } from "../../platform/portalModule";
import { keepFirstLists } from "./commands/keepFirstLists";
import { WordingResolver } from "./wording.resolver";
import { WordingList, WordingListVersion } from "./wordingList.entity";
import { WordingCheck, WordingReason } from "./wordingRecord.entity";
import { WordingVersionsResolver } from "./wordingVersions.resolver";

export { checkPublicWords, newWords, publicWordsRefusals, reasonTooLong, type PublicWords, type Worded } from "./publicWords";
export { WordedInput } from "./worded.input";
export { judgeGoingLive, judgeSubmission, keepWordingReason, sealedFileNames } from "./sealedWords";
export { findingsForReviewers } from "./queries/findingsBeforeShowing";
export { recordedWording, type RecordedFinding } from "./queries/recordedWording";
export type { WordingFinding } from "./wordingEngine/wordingList";
export { presentFinding, WordingFindingType, WordingListType, WordingListVersionType } from "./wordingList.type";

export const wordingModule: PortalModule = {
  name: "wording",
  entities: [WordingList, WordingListVersion, WordingCheck, WordingReason],
  resolvers: [WordingResolver, WordingVersionsResolver],
  prepare: async ({ database, config }) => {
    await database.write(systemActor("wording"), (work) => keepFirstLists(work, { demo: config.demo }));
  },
};
