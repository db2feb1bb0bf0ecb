import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { facilitiesOfStation } from "./facility.loaders";
import { FacilityType, presentFacility } from "./facility.type";
import { StationType } from "./station.type";

@Resolver(() => StationType)
export class StationFacilitiesResolver {
  @FieldResolver(() => [FacilityType], { description: "Its rooms and sites (功能室)." })
  async facilities(@Root() station: StationType, @Ctx() context: RequestContext): Promise<FacilityType[]> {
    return (await context.loader(facilitiesOfStation).load(station.id)).map(presentFacility);
  }
}
