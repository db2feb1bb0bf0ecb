export { accessOf, OpenToAll, OpenToScreens } from "./access";
export { connectionOf, PageArgs, PageInfo, pageRequest, presentPage, type Connection } from "./connection";
export { badRequest, requireStaff, unauthenticated, type LoaderDefinition, type RequestContext } from "./context";
export { loaderOf, manyLoaderOf } from "./loader";
export { DateScalar, DateTimeScalar } from "./scalars";
export { plainData, Unchanging } from "./plainData";
export { answer, InputError, MutationPayload, UserError } from "./userErrors";
export { LimitedTo } from "./documents/callLimit";
export type { BearerIdentity, FindBearer } from "./documents/bearer";
