import { systemActor } from "../../kernel/actor";
import type { PortalModule } from "../../platform/portalModule";
import { Activity } from "./activity.entity";
import { ActivityForm } from "./activityForm.entity";
import { ReferenceDataResolver } from "./referenceData.resolver";
import { ensureReferenceData } from "./referenceData";
import { Series } from "./series.entity";
import { TransitionLog } from "./transitionLog.entity";
import { WorkClass } from "./workClass.entity";

export {
  ActivityChangeType, ActivityFormType, ActivityStatusEnum, LectureSeriesType, presentChange, WorkClassType,
} from "./activity.type";
export { Activity, type ActivityChangeKind, type ActivityKind } from "./activity.entity";
export { activityStatuses, activityStatusName, statusAfter, type ActivityCommand, type ActivityStatus } from "./activityStates";
export { ActivityForm } from "./activityForm.entity";
export { changeNote, noticeMilliseconds, originalTimes, type ChangeReason } from "./changeNote";
export { checkStep, lockActivity, logTransition, takeStep, type ActivityStep } from "./commands/takeStep";
export { publicNotice, type NoticeStatus, type PublicNotice } from "./publicNotice";
export { ensureReferenceData } from "./referenceData";
export { seriesById } from "./series.loaders";
export { Series } from "./series.entity";
export { TransitionLog } from "./transitionLog.entity";
export { WorkClass } from "./workClass.entity";

export const activitiesModule: PortalModule = {
  name: "activities",
  entities: [Activity, WorkClass, ActivityForm, Series, TransitionLog],
  resolvers: [ReferenceDataResolver],
  prepare: async ({ database }) => {
    await database.write(systemActor("activities"), ensureReferenceData);
  },
};
