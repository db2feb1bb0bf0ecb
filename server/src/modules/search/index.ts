import type { PortalModule } from "../../platform/portalModule";
import { searchJobs } from "./search.jobs";
import { SearchResolver } from "./search.resolver";
import { SearchDocument, SearchState } from "./searchDocument.entity";

export const searchModule: PortalModule = {
  name: "search",
  entities: [SearchDocument, SearchState],
  resolvers: [SearchResolver],
  jobs: searchJobs,
};
