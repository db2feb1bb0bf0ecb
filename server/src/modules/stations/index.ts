import type { PortalModule } from "../../platform/portalModule";
import { dueMovesJob } from "./dueMoves.job";
import { Facility } from "./facility.entity";
import { FacilityResolver } from "./facility.resolver";
import { Organisation } from "./organisation.entity";
import { OrganisationResolver } from "./organisation.resolver";
import { PublicStationResolver } from "./publicStation.resolver";
import { Station } from "./station.entity";
import { StationResolver } from "./station.resolver";
import { StationCommandsResolver } from "./stationCommands.resolver";
import { StationFacilitiesResolver } from "./stationFacilities.resolver";
import { StationParent } from "./stationParent.entity";

export { changeStationStatus } from "./commands/changeStationStatus";
export { createFacility } from "./commands/createFacility";
export { createOrganisation } from "./commands/createOrganisation";
export { createStation } from "./commands/createStation";
export { moveStation } from "./commands/moveStation";
export { countyDay } from "./countyDay";
export { Facility, type FacilityKind } from "./facility.entity";
export { facilityById } from "./facility.loaders";
export { FacilityType, presentFacility } from "./facility.type";
export { gcj02Of, type Position } from "./gcj02";
export { Organisation, type OrganisationKind } from "./organisation.entity";
export { organisationById } from "./organisation.loaders";
export { OrganisationType, presentOrganisation } from "./organisation.type";
export { NearInput, presentPublicStation, PublicStation } from "./publicStation.type";
export { placeAbove } from "./placeAbove";
export { ancestorsOn } from "./queries/ancestorsOn";
export { organisationChains, type OrganisationChains } from "./queries/organisationChains";
export { isShownToResidents, parseGridCell, publicStation, publicStations, type Near } from "./queries/publicStations";
export { Station, subtreeBounds, type StationStatus, type StationTier } from "./station.entity";
export type { StationChanged } from "./station.events";
export { presentStation, StationTierEnum, StationType } from "./station.type";
export { stationById } from "./station.loaders";
export { canEditStation } from "./station.policy";

export const stationsModule: PortalModule = {
  name: "stations",
  entities: [Organisation, Station, StationParent, Facility],
  resolvers: [StationResolver, StationCommandsResolver, StationFacilitiesResolver, OrganisationResolver, FacilityResolver, PublicStationResolver],
  changesPublicView: ["stations.StationChanged", "stations.OrganisationChanged"],
  jobs: (services) => [dueMovesJob(services)],
};
