import type { PortalModule } from "../../platform/portalModule";
import { Organisation } from "./organisation.entity";
import { Station } from "./station.entity";
import { StationParent } from "./stationParent.entity";
import { StationResolver } from "./station.resolver";

export { Organisation } from "./organisation.entity";
export { Station, subtreeBounds, type StationStatus, type StationTier } from "./station.entity";
export { presentStation, StationType } from "./station.type";
export { stationById } from "./station.loaders";
export { canEditStation } from "./station.policy";

export const stationsModule: PortalModule = {
  name: "stations",
  entities: [Organisation, Station, StationParent],
  resolvers: [StationResolver],
  changesPublicView: ["stations.StationChanged"],
};
