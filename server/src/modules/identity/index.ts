import type { PortalModule } from "../../platform/portalModule";
import { authRoutes } from "./auth.routes";
import { prepareFirstAdministrator } from "./prepareFirstAdministrator";
import { RoleAssignment } from "./roleAssignment.entity";
import { SignInFailure } from "./signInFailure.entity";
import { StaffAccount } from "./staffAccount.entity";
import { StaffSession } from "./staffSession.entity";
import { ViewerResolver } from "./viewer.resolver";

export { staffFinder } from "./findStaff";
export { ReviewStageEnum, RoleAssignmentType, RoleNameEnum } from "./role.type";
export { RoleAssignment } from "./roleAssignment.entity";
export { StaffAccount } from "./staffAccount.entity";
export { staffAccountByCmsUserId, staffNameById } from "./staffAccount.loaders";

export const identityModule: PortalModule = {
  name: "identity",
  entities: [StaffAccount, RoleAssignment, StaffSession, SignInFailure],
  resolvers: [ViewerResolver],
  routes: authRoutes,
  prepare: prepareFirstAdministrator,
};
