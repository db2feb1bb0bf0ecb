import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { StationType } from "../stations";
import { mayTryToScheduleAt } from "./lecture.policy";
import { LectureType, presentLecture } from "./lecture.type";
import { upcomingByStation } from "./stationLectures.loaders";

@Resolver(() => StationType)
export class StationLecturesResolver {
  @FieldResolver(() => [LectureType], { description: "Its coming lectures (近期宣讲), earliest first, cancelled and postponed ones included while they are told." })
  async upcomingLectures(
    @Root() station: StationType,
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many, at most 50." }) first: number,
  ): Promise<LectureType[]> {
    const rows = await context.loader(upcomingByStation).load(station.id);
    return rows.slice(0, Math.min(Math.max(first, 0), 50)).map(presentLecture);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may plan lectures there (安排宣讲)." })
  viewerCanScheduleLecture(@Root() { row }: StationType, @Ctx() { actor }: RequestContext): boolean {
    return row.status === "ACTIVE" && mayTryToScheduleAt(actor, row);
  }
}
