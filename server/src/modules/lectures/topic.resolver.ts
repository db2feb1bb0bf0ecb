import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { LectureSeriesType, seriesById } from "../activities";
import { createTopic } from "./commands/createTopic";
import { updateTopic } from "./commands/updateTopic";
import { canEditTopics, canReadLectures } from "./lecture.policy";
import { newestTextById, topicById } from "./lecture.loaders";
import { listTopics } from "./queries/listCourseMenu";
import { CreateTopicInput, CreateTopicPayload, TopicOrderEnum, TopicsArgs, UpdateTopicInput, UpdateTopicPayload } from "./topic.input";
import { presentTopic, TopicConnection, TopicType } from "./topic.type";

@Resolver(() => TopicType)
export class TopicResolver {
  @Query(() => TopicConnection, { description: "The course menu (宣讲菜单)." })
  async topics(@Ctx() { reader }: RequestContext, @Args(() => TopicsArgs) args: TopicsArgs): Promise<TopicConnection> {
    const question = { filter: args.filter ?? {}, orderBy: args.orderBy ?? TopicOrderEnum.TITLE_ASC, page: pageRequest(args) };
    return presentPage(await listTopics(reader, question), presentTopic);
  }

  @Query(() => TopicType, { nullable: true, description: "One topic by id (课题), or null." })
  async topic(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<TopicType | null> {
    const row = canReadLectures(context.actor) ? await context.loader(topicById).load(id) : null;
    return row && presentTopic(row);
  }

  @Mutation(() => CreateTopicPayload, { description: "Adds a topic to the course menu (新增课题)." })
  async createTopic(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateTopicInput, { description: "The topic." }) input: CreateTopicInput,
  ): Promise<Partial<CreateTopicPayload>> {
    return answer(await context.inTransaction((work) => createTopic(work, input)), (row) => ({ topic: presentTopic(row) }));
  }

  @Mutation(() => UpdateTopicPayload, { description: "Changes a topic (修改课题)." })
  async updateTopic(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateTopicInput, { description: "The changes." }) input: UpdateTopicInput,
  ): Promise<Partial<UpdateTopicPayload>> {
    return answer(await context.inTransaction((work) => updateTopic(work, input)), (row) => ({ topic: presentTopic(row) }));
  }

  @FieldResolver(() => LectureSeriesType, { nullable: true, description: "Its series (系列)." })
  async series(@Root() { seriesId }: TopicType, @Ctx() context: RequestContext): Promise<LectureSeriesType | null> {
    return seriesId === null ? null : context.loader(seriesById).load(seriesId);
  }

  @FieldResolver(() => Boolean, { description: "Whether its newest title is reviewed and public (已审)." })
  async reviewed(@Root() { id }: TopicType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await context.loader(newestTextById).load(id))?.state === "LIVE";
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanEdit(@Ctx() context: RequestContext): boolean {
    return canEditTopics(context.actor);
  }
}
