import type { PortalModule } from "../../platform/portalModule";
import { searchJobs } from "./search.jobs";
import { SearchResolver } from "./search.resolver";
import { SearchDocument, SearchPause, SearchState } from "./searchDocument.entity";

export const searchModule: PortalModule = {
  name: "search",
  entities: [SearchDocument, SearchPause, SearchState],
  resolvers: [SearchResolver],
  jobs: searchJobs,
};
