import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { presentLecture } from "../lectures";
import { Dashboard } from "./dashboard.type";
import { attention } from "./queries/attention";
import { dashboardFigures } from "./queries/dashboardFigures";

@Resolver()
export class DashboardResolver {
  @Query(() => Dashboard, { description: "The county at a glance (工作台), for any member of staff." })
  async dashboard(@Ctx() { reader, services }: RequestContext): Promise<Dashboard> {
    const figures = await dashboardFigures(reader, services.config.timeZone);
    const waiting = await attention(reader, figures);
    return { ...figures, attention: waiting, todayLectures: figures.todayLectures.map(presentLecture) };
  }
}
