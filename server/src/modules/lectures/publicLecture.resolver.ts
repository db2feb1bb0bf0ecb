import { IsOptional, Matches, Max, Min } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { OpenToAll, type RequestContext } from "../../graphql";
import { addDays, localDay, momentOf } from "../../kernel/localTime";
import { PublicStation } from "../stations";
import { presentPublicLecture, PublicLecture } from "./publicLecture.type";
import { publicLecture, upcomingPublicLectures } from "./queries/publicLectures";

@ArgsType()
class ComingLecturesArgs {
  @Field(() => Int, { defaultValue: 7, description: "How many days from today on, at most 60." })
  @Min(1)
  @Max(60)
  days: number;
  @Field(() => Int, { defaultValue: 20, description: "How many, at most 100." })
  @Min(1)
  @Max(100)
  first: number;
}

@ArgsType()
class UpcomingPublicLecturesArgs extends ComingLecturesArgs {
  @Field(() => String, { nullable: true, description: "At the station of this code, below it, and at the institute and centre above it (阵地编码)." })
  @IsOptional()
  stationCode: string | null;
  @Field(() => String, { nullable: true, description: "Near \"latitude,longitude\" in WGS-84 with at most two decimals (网格); never an exact position." })
  @IsOptional()
  @Matches(/^-?\d{1,2}(\.\d{1,2})?,-?\d{1,3}(\.\d{1,2})?$/, { message: "gridCell 应为“纬度,经度”，最多两位小数" })
  gridCell: string | null;
}

@Resolver()
export class PublicLectureResolver {
  @OpenToAll()
  @Query(() => PublicLecture, { nullable: true, description: "A lecture that was announced (宣讲公开页), or null; goes on answering after it was called off." })
  async publicLecture(@Ctx() { reader, services }: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<PublicLecture | null> {
    const view = await publicLecture(reader, { id, timeZone: services.config.timeZone });
    return view && presentPublicLecture(view);
  }

  @OpenToAll()
  @Query(() => [PublicLecture], { description: "Coming lectures for residents (近期宣讲), earliest first; changed ones until an hour past the old start." })
  async upcomingPublicLectures(@Ctx() context: RequestContext, @Args(() => UpcomingPublicLecturesArgs) args: UpcomingPublicLecturesArgs): Promise<PublicLecture[]> {
    const { stationCode, gridCell, first } = args;
    const views = await upcomingPublicLectures(context.reader, { near: { stationCode, gridCell }, until: endOfDays(context, args.days), first, timeZone: context.services.config.timeZone });
    return views.map(presentPublicLecture);
  }
}

@Resolver(() => PublicStation)
export class PublicStationLecturesResolver {
  @FieldResolver(() => [PublicLecture], { description: "Coming lectures there and below it (近期宣讲), earliest first." })
  async upcomingLectures(
    @Root() station: PublicStation,
    @Ctx() context: RequestContext,
    @Args(() => ComingLecturesArgs) { days, first }: ComingLecturesArgs,
  ): Promise<PublicLecture[]> {
    const question = { near: { path: station.row.path }, until: endOfDays(context, days), first, timeZone: context.services.config.timeZone };
    return (await upcomingPublicLectures(context.reader, question)).map(presentPublicLecture);
  }
}

// The days end at midnight, so that an answer is the same all day long.
function endOfDays({ reader, services }: RequestContext, days: number): Date {
  const { timeZone } = services.config;
  const today = localDay(reader.now, timeZone);
  reader.changesAt(momentOf(addDays(today, 1), "00:00", timeZone));
  return momentOf(addDays(today, days), "00:00", timeZone);
}
