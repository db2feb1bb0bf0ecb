import { IsOptional, Matches, Max, Min } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { manyLoaderOf, OpenToAll, type RequestContext } from "../../graphql";
import { localDay } from "../../kernel/localTime";
import { presentPublicStation, PublicStation, stationById } from "../stations";
import { comingSessions } from "./comingSessions";
import { clubsByPalace, planByPalace } from "./palace.loaders";
import { publicPalacesOf, publicYouthPalace, publicYouthPalaces, type PublicPalaceView } from "./queries/publicPalaces";
import { inTimetableOrder, isInForce, openingDays } from "./timetable";
import type { PalaceKind } from "./youthPalace.entity";
import { ClubType, OpeningDayType, PalaceKindEnum, PalaceSessionType, PalaceTimetableRow, presentClub, presentRow } from "./youthPalace.type";

@ObjectType({ description: "A youth palace as residents see it (公开的少年宫信息)." })
export class PublicYouthPalace {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => PalaceKindEnum, { description: "Kind (类型)." })
  kind: PalaceKind;
  @Field(() => String, { nullable: true, description: "Address (地址)." })
  address: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (电话)." })
  phone: string | null;
  @Field(() => String, { nullable: true, description: "Opening in words (开放说明)." })
  openingText: string | null;
  @Field(() => String, { nullable: true, description: "What it is (简介)." })
  summary: string | null;
  /** Id of the station that shows it. */
  stationId: string;
}

/** The palace as residents see it. */
export function presentPublicPalace({ palace, openingText, summary }: PublicPalaceView): PublicYouthPalace {
  const { id, name, kind, address, phone, stationId } = palace;
  return Object.assign(new PublicYouthPalace(), { id, name, kind, address, phone, stationId, openingText, summary });
}

@ArgsType()
class PublicYouthPalacesArgs {
  @Field(() => String, { nullable: true, description: "Shown by the station of this code (阵地编码)." })
  @IsOptional()
  stationCode: string | null;
  @Field(() => String, { nullable: true, description: "Nearest first from \"latitude,longitude\" in WGS-84 with at most two decimals (网格)." })
  @IsOptional()
  @Matches(/^-?\d{1,2}(\.\d{1,2})?,-?\d{1,3}(\.\d{1,2})?$/, { message: "gridCell 应为“纬度,经度”，最多两位小数" })
  gridCell: string | null;
  @Field(() => Int, { defaultValue: 20, description: "How many, at most 100." })
  @Min(1)
  @Max(100)
  first: number;
}

const palacesOfStation = manyLoaderOf<string, PublicPalaceView>(publicPalacesOf, ({ palace }) => palace.stationId);

@Resolver(() => PublicYouthPalace)
export class PublicPalaceResolver {
  @OpenToAll()
  @Query(() => PublicYouthPalace, { nullable: true, description: "A youth palace that is open (少年宫公开页), or null." })
  async publicYouthPalace(@Ctx() { reader }: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<PublicYouthPalace | null> {
    const view = await publicYouthPalace(reader, { id });
    return view && presentPublicPalace(view);
  }

  @OpenToAll()
  @Query(() => [PublicYouthPalace], { description: "Youth palaces for residents (附近的少年宫)." })
  async publicYouthPalaces(
    @Ctx() { reader }: RequestContext,
    @Args(() => PublicYouthPalacesArgs) { stationCode, gridCell, first }: PublicYouthPalacesArgs,
  ): Promise<PublicYouthPalace[]> {
    return (await publicYouthPalaces(reader, { near: { stationCode, gridCell }, first })).map(presentPublicPalace);
  }

  @FieldResolver(() => PublicStation, { description: "The station that shows it (阵地)." })
  async station(@Root() { id, stationId }: PublicYouthPalace, @Ctx() context: RequestContext): Promise<PublicStation> {
    const row = await context.loader(stationById).load(stationId);
    if (!row) throw new Error(`youth palace ${id} has no station`);
    return presentPublicStation(row);
  }

  @FieldResolver(() => [ClubType], { description: "The clubs that meet (社团), by name." })
  async clubs(@Root() { id }: PublicYouthPalace, @Ctx() context: RequestContext): Promise<ClubType[]> {
    return (await context.loader(clubsByPalace).load(id)).filter(({ active }) => active).map(presentClub);
  }

  @FieldResolver(() => [PalaceTimetableRow], { description: "The timetable in force today (课表), in the order of the week." })
  async timetable(@Root() { id }: PublicYouthPalace, @Ctx() context: RequestContext): Promise<PalaceTimetableRow[]> {
    const today = localDay(context.reader.now, context.services.config.timeZone);
    const slots = (await context.loader(planByPalace).load(id))?.slots ?? [];
    return slots.filter((slot) => slot.club.active && isInForce(slot, today, today)).sort(inTimetableOrder).map(presentRow);
  }

  @FieldResolver(() => [OpeningDayType], { description: "Weekdays on which it is open (开放日)." })
  async openingDays(@Root() { id }: PublicYouthPalace, @Ctx() context: RequestContext): Promise<OpeningDayType[]> {
    const plan = await context.loader(planByPalace).load(id);
    return openingDays(plan?.slots ?? [], localDay(context.reader.now, context.services.config.timeZone));
  }

  @FieldResolver(() => [PalaceSessionType], { description: "Coming sessions (近期课时), by time; those on closed days are marked." })
  async upcomingSessions(
    @Root() { id }: PublicYouthPalace,
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, at most 200." }) first: number,
    @Arg("days", () => Int, { defaultValue: 14, description: "How many days ahead, at most 60." }) days: number,
  ): Promise<PalaceSessionType[]> {
    const plan = await context.loader(planByPalace).load(id);
    return plan ? comingSessions(plan, context, { first, days }) : [];
  }
}

@Resolver(() => PublicStation)
export class PublicStationPalacesResolver {
  @FieldResolver(() => [PublicYouthPalace], { description: "The youth palaces it shows (少年宫), by name." })
  async youthPalaces(@Root() { row }: PublicStation, @Ctx() context: RequestContext): Promise<PublicYouthPalace[]> {
    return (await context.loader(palacesOfStation).load(row.id)).map(presentPublicPalace);
  }
}
