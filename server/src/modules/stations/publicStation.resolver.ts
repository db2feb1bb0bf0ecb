import { IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { OpenToAll, type RequestContext } from "../../graphql";
import { NearInput, presentPublicStation, PublicStation } from "./publicStation.type";
import { publicStation, publicStations } from "./queries/publicStations";
import { stationById } from "./station.loaders";

@ArgsType()
class PublicStationsArgs {
  @Field(() => NearInput, { nullable: true, description: "Nearest first from here." })
  @IsOptional()
  @ValidateNested()
  near: NearInput | null;
  @Field(() => String, { nullable: true, description: "Part of name, code or address (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => Int, { defaultValue: 20, description: "How many, at most 100." })
  @Min(1)
  @Max(100)
  first: number;
}

@Resolver(() => PublicStation)
export class PublicStationResolver {
  @OpenToAll()
  @Query(() => PublicStation, { nullable: true, description: "A station by the code on its sign (阵地公开页), or null." })
  async publicStation(
    @Ctx() { reader }: RequestContext,
    @Arg("code", () => String, { description: "Its code." }) code: string,
  ): Promise<PublicStation | null> {
    const row = await publicStation(reader, { code });
    return row && presentPublicStation(row);
  }

  @OpenToAll()
  @Query(() => [PublicStation], { description: "Stations for residents, the nearest first (附近的阵地)." })
  async publicStations(@Ctx() { reader }: RequestContext, @Args(() => PublicStationsArgs) args: PublicStationsArgs): Promise<PublicStation[]> {
    return (await publicStations(reader, args)).map(presentPublicStation);
  }

  @FieldResolver(() => String, { nullable: true, description: "Name of the place above it (上级名称)." })
  async parentName(@Root() station: PublicStation, @Ctx() context: RequestContext): Promise<string | null> {
    const { parentId } = station.row;
    return parentId === null ? null : ((await context.loader(stationById).load(parentId))?.name ?? null);
  }
}
