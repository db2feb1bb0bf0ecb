import { systemActor } from "../../kernel/actor";
import type { PortalModule } from "../../platform/portalModule";
import { Activity } from "./activity.entity";
import { ActivityForm } from "./activityForm.entity";
import { ensureReferenceData } from "./referenceData";
import { Series } from "./series.entity";
import { TransitionLog } from "./transitionLog.entity";
import { WorkClass } from "./workClass.entity";

export { Activity, type ActivityChangeKind, type ActivityKind } from "./activity.entity";
export { activityStatusName, statusAfter, type ActivityCommand, type ActivityStatus } from "./activityStates";
export { ActivityForm } from "./activityForm.entity";
export { ensureReferenceData } from "./referenceData";
export { Series } from "./series.entity";
export { TransitionLog } from "./transitionLog.entity";
export { WorkClass } from "./workClass.entity";

export const activitiesModule: PortalModule = {
  name: "activities",
  entities: [Activity, WorkClass, ActivityForm, Series, TransitionLog],
  resolvers: [],
  prepare: async ({ database }) => void (await database.write(systemActor("activities"), ensureReferenceData)),
};
