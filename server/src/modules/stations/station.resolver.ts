import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { presentStation, StationType } from "./station.type";
import { stationById } from "./station.loaders";
import { canEditStation } from "./station.policy";

@Resolver(() => StationType)
export class StationResolver {
  @Query(() => StationType, { nullable: true, description: "One station by id (阵地), or null." })
  async station(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<StationType | null> {
    const row = await context.loader(stationById).load(id);
    return row && presentStation(row);
  }

  @FieldResolver(() => StationType, { nullable: true, description: "The place above it (上级)." })
  async parent(@Root() station: StationType, @Ctx() context: RequestContext): Promise<StationType | null> {
    const row = station.parentId === null ? null : await context.loader(stationById).load(station.parentId);
    return row && presentStation(row);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanEdit(@Root() station: StationType, @Ctx() context: RequestContext): boolean {
    return canEditStation(context.actor, station.row);
  }
}
