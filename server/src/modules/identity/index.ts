import type { PortalModule } from "../../platform/portalModule";
import { authRoutes } from "./auth.routes";
import { oldSignInsJob } from "./oldSignIns.job";
import { prepareFirstAdministrator } from "./prepareFirstAdministrator";
import { RoleAssignment } from "./roleAssignment.entity";
import { SignInFailure } from "./signInFailure.entity";
import { StaffAccount } from "./staffAccount.entity";
import { StaffAccountResolver } from "./staffAccount.resolver";
import { StaffSession } from "./staffSession.entity";
import { ViewerResolver } from "./viewer.resolver";
import { WordingListAuthorResolver, WordingVersionAuthorResolver } from "./wordingAuthors.resolver";

export { createStaffAccount, type CreateStaffAccount } from "./commands/createStaffAccount";
export { staffFinder } from "./findStaff";
export { newPassword } from "./password";
export { linkedCmsUsers } from "./queries/linkedCmsUsers";
export { reviewerAccounts, type ReviewerAccount } from "./queries/reviewerAccounts";
export { roleHolders } from "./queries/roleHolders";
export { staffActors } from "./queries/staffActors";
export { stationPaths } from "./queries/stationPaths";
export { stationStaff } from "./queries/stationStaff";
export { ReviewStageEnum } from "./role.type";
export { StaffAccount } from "./staffAccount.entity";
export { staffAccountByCmsUserId, staffAccountById, staffNameById } from "./staffAccount.loaders";

export const identityModule: PortalModule = {
  name: "identity",
  entities: [StaffAccount, RoleAssignment, StaffSession, SignInFailure],
  resolvers: [ViewerResolver, StaffAccountResolver, WordingListAuthorResolver, WordingVersionAuthorResolver],
  routes: authRoutes,
  jobs: (services) => [oldSignInsJob(services)],
  prepare: prepareFirstAdministrator,
};
