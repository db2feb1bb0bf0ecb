import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { pageRequest, presentPage, type RequestContext } from "../../graphql";
import { localDay } from "../../kernel/localTime";
import { answerGuarded } from "../heldChanges";
import { OrganisationType, organisationById, presentOrganisation, presentStation, stationById, StationType } from "../stations";
import { heldCreateYouthPalace, heldUpdateYouthPalace } from "./held/heldPalaces";
import { clubsByPalace, palaceById, palacesByStation, planByPalace } from "./palace.loaders";
import { canEditPalace, canReadPalaces } from "./palace.policy";
import { listYouthPalaces } from "./queries/listYouthPalaces";
import { comingSessions } from "./comingSessions";
import { inTimetableOrder, openingDays } from "./timetable";
import {
  CreateYouthPalaceInput, CreateYouthPalacePayload, UpdateYouthPalaceInput, UpdateYouthPalacePayload, YouthPalacesArgs,
} from "./youthPalace.input";
import {
  ClubType, OpeningDayType, PalaceClosureType, PalaceSessionType, PalaceTimetableRow, presentClosure, presentClub, presentPalace, presentRow,
  YouthPalaceConnection, YouthPalaceType,
} from "./youthPalace.type";

@Resolver(() => YouthPalaceType)
export class YouthPalaceResolver {
  @Query(() => YouthPalaceConnection, { description: "Youth palaces (少年宫列表), by name." })
  async youthPalaces(@Ctx() { reader }: RequestContext, @Args(() => YouthPalacesArgs) args: YouthPalacesArgs): Promise<YouthPalaceConnection> {
    return presentPage(await listYouthPalaces(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentPalace);
  }

  @Query(() => YouthPalaceType, { nullable: true, description: "One youth palace by id (少年宫), or null." })
  async youthPalace(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<YouthPalaceType | null> {
    const row = canReadPalaces(context.actor) ? await context.loader(palaceById).load(id) : null;
    return row && presentPalace(row);
  }

  @Mutation(() => CreateYouthPalacePayload, { description: "Opens a youth palace (新增少年宫)." })
  async createYouthPalace(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateYouthPalaceInput, { description: "The youth palace." }) input: CreateYouthPalaceInput,
  ): Promise<Partial<CreateYouthPalacePayload>> {
    return answerGuarded(context, heldCreateYouthPalace, input, (row) => ({ youthPalace: presentPalace(row) }));
  }

  @Mutation(() => UpdateYouthPalacePayload, { description: "Changes a youth palace (修改少年宫)." })
  async updateYouthPalace(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateYouthPalaceInput, { description: "The changes." }) input: UpdateYouthPalaceInput,
  ): Promise<Partial<UpdateYouthPalacePayload>> {
    return answerGuarded(context, heldUpdateYouthPalace, input, (row) => ({ youthPalace: presentPalace(row) }));
  }

  @FieldResolver(() => StationType, { description: "The station that shows it (阵地)." })
  async station(@Root() { id, stationId }: YouthPalaceType, @Ctx() context: RequestContext): Promise<StationType> {
    const row = await context.loader(stationById).load(stationId);
    if (!row) throw new Error(`youth palace ${id} has no station`);
    return presentStation(row);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: "The school that hosts it (学校)." })
  async organisation(@Root() { organisationId }: YouthPalaceType, @Ctx() context: RequestContext): Promise<OrganisationType | null> {
    const row = organisationId === null ? null : await context.loader(organisationById).load(organisationId);
    return row && presentOrganisation(row);
  }

  @FieldResolver(() => [ClubType], { description: "Its clubs (社团), by name." })
  async clubs(@Root() { id }: YouthPalaceType, @Ctx() context: RequestContext): Promise<ClubType[]> {
    return (await context.loader(clubsByPalace).load(id)).map(presentClub);
  }

  @FieldResolver(() => [PalaceTimetableRow], { description: "Its timetable (课表), past and future validity included, in the order of the week." })
  async timetable(@Root() { id }: YouthPalaceType, @Ctx() context: RequestContext): Promise<PalaceTimetableRow[]> {
    const plan = await context.loader(planByPalace).load(id);
    return [...(plan?.slots ?? [])].sort(inTimetableOrder).map(presentRow);
  }

  @FieldResolver(() => [PalaceClosureType], { description: "Days to come on which it is closed (闭馆安排)." })
  async closures(@Root() { id }: YouthPalaceType, @Ctx() context: RequestContext): Promise<PalaceClosureType[]> {
    return ((await context.loader(planByPalace).load(id))?.closures ?? []).map(presentClosure);
  }

  @FieldResolver(() => [OpeningDayType], { description: "Weekdays on which it is open by today's timetable (开放日)." })
  async openingDays(@Root() { id }: YouthPalaceType, @Ctx() context: RequestContext): Promise<OpeningDayType[]> {
    const plan = await context.loader(planByPalace).load(id);
    return openingDays(plan?.slots ?? [], localDay(context.reader.now, context.services.config.timeZone));
  }

  @FieldResolver(() => [PalaceSessionType], { description: "Its coming sessions (近期课时), by time; those on closed days are marked." })
  async upcomingSessions(
    @Root() { id, active }: YouthPalaceType,
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, at most 200." }) first: number,
    @Arg("days", () => Int, { defaultValue: 14, description: "How many days ahead, at most 60." }) days: number,
  ): Promise<PalaceSessionType[]> {
    const plan = active ? await context.loader(planByPalace).load(id) : null;
    return plan ? comingSessions(plan, context, { first, days }) : [];
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  async viewerCanEdit(@Root() { stationId }: YouthPalaceType, @Ctx() context: RequestContext): Promise<boolean> {
    const station = await context.loader(stationById).load(stationId);
    return station !== null && canEditPalace(context.actor, station);
  }
}

@Resolver(() => StationType)
export class StationPalacesResolver {
  @FieldResolver(() => [YouthPalaceType], { description: "The youth palaces it shows (少年宫), by name." })
  async youthPalaces(@Root() { id }: StationType, @Ctx() context: RequestContext): Promise<YouthPalaceType[]> {
    return (await context.loader(palacesByStation).load(id)).map(presentPalace);
  }
}
