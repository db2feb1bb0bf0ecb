import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { ActivityFormType, LectureSeriesType, WorkClassType } from "./activity.type";
import { ActivityForm } from "./activityForm.entity";
import { Series } from "./series.entity";
import { WorkClass } from "./workClass.entity";

@Resolver()
export class ReferenceDataResolver {
  @Query(() => [WorkClassType], { description: "The classes of work (工作类别), in their usual order." })
  workClasses(@Ctx() { reader }: RequestContext): Promise<WorkClassType[]> {
    return reader.entities.find(WorkClass, { order: { position: "ASC", id: "ASC" } });
  }

  @Query(() => [ActivityFormType], { description: "The forms of activities (活动形式), in their usual order." })
  activityForms(@Ctx() { reader }: RequestContext): Promise<ActivityFormType[]> {
    return reader.entities.find(ActivityForm, { order: { position: "ASC", id: "ASC" } });
  }

  @Query(() => [LectureSeriesType], { description: "The series of activities (系列), in their usual order." })
  lectureSeries(@Ctx() { reader }: RequestContext): Promise<LectureSeriesType[]> {
    return reader.entities.find(Series, { order: { position: "ASC", id: "ASC" } });
  }
}
