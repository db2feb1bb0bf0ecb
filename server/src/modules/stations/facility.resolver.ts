import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { answerGuarded } from "../heldChanges";
import { heldCreateFacility, heldUpdateFacility } from "./held/heldRooms";
import { removeFacility } from "./commands/removeFacility";
import type { Facility } from "./facility.entity";
import {
  CreateFacilityInput, CreateFacilityPayload, FacilitiesArgs, RemoveFacilityInput, RemoveFacilityPayload, UpdateFacilityInput, UpdateFacilityPayload,
} from "./facility.input";
import { facilityById } from "./facility.loaders";
import { canEditFacility } from "./facility.policy";
import { FacilityConnection, FacilityType, presentFacility } from "./facility.type";
import { organisationById } from "./organisation.loaders";
import { OrganisationType, presentOrganisation } from "./organisation.type";
import { listFacilities } from "./queries/listFacilities";
import { stationById } from "./station.loaders";
import { presentStation, StationType } from "./station.type";

const shown = (facility: Facility) => ({ facility: presentFacility(facility) });

@Resolver(() => FacilityType)
export class FacilityResolver {
  @Query(() => FacilityConnection, { description: "Facilities (功能室列表)." })
  async facilities(@Ctx() { reader }: RequestContext, @Args(() => FacilitiesArgs) args: FacilitiesArgs): Promise<FacilityConnection> {
    return presentPage(await listFacilities(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentFacility);
  }

  @Query(() => FacilityType, { nullable: true, description: "One facility by id (功能室), or null." })
  async facility(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<FacilityType | null> {
    const row = await context.loader(facilityById).load(id);
    return row?.removedAt === null ? presentFacility(row) : null;
  }

  @Mutation(() => CreateFacilityPayload, { description: "Adds a facility (新增功能室)." })
  async createFacility(
    @Ctx() context: RequestContext, @Arg("input", () => CreateFacilityInput, { description: "The facility." }) input: CreateFacilityInput,
  ): Promise<Partial<CreateFacilityPayload>> {
    return answerGuarded(context, heldCreateFacility, input, shown);
  }

  @Mutation(() => UpdateFacilityPayload, { description: "Changes a facility (修改功能室)." })
  async updateFacility(
    @Ctx() context: RequestContext, @Arg("input", () => UpdateFacilityInput, { description: "The changes." }) input: UpdateFacilityInput,
  ): Promise<Partial<UpdateFacilityPayload>> {
    return answerGuarded(context, heldUpdateFacility, input, shown);
  }

  @Mutation(() => RemoveFacilityPayload, { description: "Removes a facility (删除功能室)." })
  async removeFacility(
    @Ctx() context: RequestContext, @Arg("input", () => RemoveFacilityInput, { description: "Which one." }) input: RemoveFacilityInput,
  ): Promise<Partial<RemoveFacilityPayload>> {
    return answer(await context.inTransaction((work) => removeFacility(work, input)), shown);
  }

  @FieldResolver(() => StationType, { nullable: true, description: "The station it is at (所在阵地)." })
  async station(@Root() facility: FacilityType, @Ctx() context: RequestContext): Promise<StationType | null> {
    const row = facility.stationId === null ? null : await context.loader(stationById).load(facility.stationId);
    return row && presentStation(row);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: "The organisation it belongs to (所属单位)." })
  async organisation(@Root() facility: FacilityType, @Ctx() context: RequestContext): Promise<OrganisationType | null> {
    const row = facility.organisationId === null ? null : await context.loader(organisationById).load(facility.organisationId);
    return row && presentOrganisation(row);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  async viewerCanEdit(@Root() facility: FacilityType, @Ctx() context: RequestContext): Promise<boolean> {
    const station = facility.stationId === null ? null : await context.loader(stationById).load(facility.stationId);
    return canEditFacility(context.actor, station);
  }
}
