import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { pageRequest, presentPage, type RequestContext } from "../../graphql";
import { OrganisationType, presentOrganisation } from "./organisation.type";
import { exportStations } from "./queries/exportStations";
import { listStations } from "./queries/listStations";
import { stationMap } from "./queries/stationMap";
import { StationOrder, StationsArgs } from "./station.input";
import { childrenOfStation, stationById, surroundingsOfStation } from "./station.loaders";
import { canEditStation, canMoveStation, canSeePeople } from "./station.policy";
import { presentStation, StationConnection, StationType } from "./station.type";
import { StationMarkType } from "./stationMark.type";

@Resolver(() => StationType)
export class StationResolver {
  @Query(() => StationType, { nullable: true, description: "One station by id (阵地), or null." })
  async station(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<StationType | null> {
    const row = await context.loader(stationById).load(id);
    return row && presentStation(row);
  }

  @Query(() => StationConnection, { description: "Stations (阵地列表)." })
  async stations(@Ctx() { reader }: RequestContext, @Args(() => StationsArgs) args: StationsArgs): Promise<StationConnection> {
    const question = { filter: args.filter ?? {}, orderBy: args.orderBy ?? StationOrder.CODE_ASC, page: pageRequest(args) };
    return presentPage(await listStations(reader, question), presentStation);
  }

  @Query(() => [StationMarkType], { description: "All stations of a subtree as marks on a map (阵地地图), at most 6,000." })
  async stationMap(
    @Ctx() { reader }: RequestContext,
    @Arg("within", () => ID, { nullable: true, description: "Root of the subtree; the whole county when left out." }) within: string | null,
  ): Promise<StationMarkType[]> {
    return stationMap(reader, { within });
  }

  @Query(() => String, { description: "Stations as CSV with a byte order mark (导出阵地), in the columns that importStations takes." })
  async exportStations(
    @Ctx() { reader }: RequestContext,
    @Arg("within", () => ID, { nullable: true, description: "Root of the subtree; the whole county when left out." }) within: string | null,
  ): Promise<string> {
    return exportStations(reader, { within });
  }

  @FieldResolver(() => StationType, { nullable: true, description: "The place above it (上级)." })
  async parent(@Root() station: StationType, @Ctx() context: RequestContext): Promise<StationType | null> {
    if (station.parentId === null) return null;
    const { parent } = await context.loader(surroundingsOfStation).load(station.id);
    return parent && presentStation(parent);
  }

  @FieldResolver(() => [StationType], { description: "All places above it, the topmost first (各级上级)." })
  async ancestors(@Root() station: StationType, @Ctx() context: RequestContext): Promise<StationType[]> {
    const ids = station.row.path.split("/").filter((id) => id !== "" && id !== station.id);
    const rows = await Promise.all(ids.map((id) => context.loader(stationById).load(id)));
    return rows.flatMap((row) => (row ? [presentStation(row)] : []));
  }

  @FieldResolver(() => [StationType], { description: "The places directly below it, by code (下级)." })
  async children(@Root() station: StationType, @Ctx() context: RequestContext): Promise<StationType[]> {
    return (await context.loader(childrenOfStation).load(station.id)).map(presentStation);
  }

  @FieldResolver(() => Int, { description: "How many places hang directly below it (下级数)." })
  async childCount(@Root() station: StationType, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loader(surroundingsOfStation).load(station.id)).childCount;
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: "The organisation that runs it (所属单位)." })
  async organisation(@Root() station: StationType, @Ctx() context: RequestContext): Promise<OrganisationType | null> {
    if (station.organisationId === null) return null;
    const { organisation } = await context.loader(surroundingsOfStation).load(station.id);
    return organisation && presentOrganisation(organisation);
  }

  @FieldResolver(() => String, { nullable: true, description: "Head (站长); for staff only." })
  headName(@Root() station: StationType, @Ctx() context: RequestContext): string | null {
    return canSeePeople(context.actor) ? station.row.headName : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "Keeper (管理员); for staff only." })
  keeperName(@Root() station: StationType, @Ctx() context: RequestContext): string | null {
    return canSeePeople(context.actor) ? station.row.keeperName : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanEdit(@Root() station: StationType, @Ctx() context: RequestContext): boolean {
    return canEditStation(context.actor, station.row);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may hang it elsewhere." })
  viewerCanMove(@Root() station: StationType, @Ctx() context: RequestContext): boolean {
    return canMoveStation(context.actor, station.row);
  }
}
