import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { presentStation, stationById, StationType } from "../stations";
import { createLectureTemplate } from "./commands/createLectureTemplate";
import { updateLectureTemplate } from "./commands/updateLectureTemplate";
import { templateById, templateStandingById } from "./lecture.loaders";
import { canEditTemplate, canReadLectures } from "./lecture.policy";
import {
  CreateLectureTemplateInput, CreateLectureTemplatePayload, LecturePreviewInput, LectureTemplateOrderEnum, LectureTemplatesArgs, UpdateLectureTemplateInput,
  UpdateLectureTemplatePayload,
} from "./lectureTemplate.input";
import { LecturePreview, LectureTemplateConnection, LectureTemplateType, presentLectureTemplate } from "./lectureTemplate.type";
import { listLectureTemplates } from "./queries/listLectureTemplates";
import { previewLecture } from "./queries/previewLecture";
import { suggestedTemplate } from "./queries/suggestedTemplate";

@Resolver(() => LectureTemplateType)
export class LectureTemplateResolver {
  @Query(() => LectureTemplateConnection, { description: "Lecture templates (宣讲模板列表)." })
  async lectureTemplates(@Ctx() { reader }: RequestContext, @Args(() => LectureTemplatesArgs) args: LectureTemplatesArgs): Promise<LectureTemplateConnection> {
    const question = { filter: args.filter ?? {}, orderBy: args.orderBy ?? LectureTemplateOrderEnum.NAME_ASC, page: pageRequest(args) };
    return presentPage(await listLectureTemplates(reader, question), presentLectureTemplate);
  }

  @Query(() => LectureTemplateType, { nullable: true, description: "One lecture template by id (宣讲模板), or null." })
  async lectureTemplate(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<LectureTemplateType | null> {
    const row = canReadLectures(context.actor) ? await context.loader(templateById).load(id) : null;
    return row && presentLectureTemplate(row);
  }

  @Query(() => LectureTemplateType, { nullable: true, description: "The template that a new lecture there starts with (默认模板): the viewer's last one, else the last one at the station, reviewed ones only; or null." })
  async suggestedLectureTemplate(
    @Ctx() { reader }: RequestContext,
    @Arg("stationId", () => ID, { description: "Where the lecture is held (阵地)." }) stationId: string,
  ): Promise<LectureTemplateType | null> {
    const row = await suggestedTemplate(reader, { stationId });
    return row && presentLectureTemplate(row);
  }

  @Query(() => LecturePreview, { nullable: true, description: "How a lecture in the making would read before the public (公开文字预览), and whether it waits for a review; null for who may not read lectures." })
  async lecturePreview(
    @Ctx() { reader, services }: RequestContext,
    @Arg("input", () => LecturePreviewInput, { description: "The form as it stands." }) input: LecturePreviewInput,
  ): Promise<LecturePreview | null> {
    const preview = await previewLecture(reader, input, services.config.timeZone);
    return preview && Object.assign(new LecturePreview(), preview);
  }

  @Mutation(() => CreateLectureTemplatePayload, { description: "Adds a lecture template (新建宣讲模板) and puts its words forward for review." })
  async createLectureTemplate(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateLectureTemplateInput, { description: "The template." }) input: CreateLectureTemplateInput,
  ): Promise<Partial<CreateLectureTemplatePayload>> {
    return answer(await context.inTransaction((work) => createLectureTemplate(work, input)), (row) => ({ lectureTemplate: presentLectureTemplate(row) }));
  }

  @Mutation(() => UpdateLectureTemplatePayload, { description: "Changes a lecture template (修改宣讲模板); new words are put forward for review." })
  async updateLectureTemplate(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateLectureTemplateInput, { description: "The changes." }) input: UpdateLectureTemplateInput,
  ): Promise<Partial<UpdateLectureTemplatePayload>> {
    return answer(await context.inTransaction((work) => updateLectureTemplate(work, input)), (row) => ({ lectureTemplate: presentLectureTemplate(row) }));
  }

  @FieldResolver(() => StationType, { nullable: true, description: "Whose it is (所属阵地); null for the whole county's." })
  async station(@Root() { stationId }: LectureTemplateType, @Ctx() context: RequestContext): Promise<StationType | null> {
    const row = stationId === null ? null : await context.loader(stationById).load(stationId);
    return row && presentStation(row);
  }

  @FieldResolver(() => Boolean, { description: "Whether its words as last saved are reviewed and public (已审)." })
  async reviewed(@Root() { id }: LectureTemplateType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await context.loader(templateStandingById).load(id))?.newest.state === "LIVE";
  }

  @FieldResolver(() => String, { nullable: true, description: "State of the newest revision of its words (审核状态), such as IN_REVIEW." })
  async reviewState(@Root() { id }: LectureTemplateType, @Ctx() context: RequestContext): Promise<string | null> {
    return (await context.loader(templateStandingById).load(id))?.newest.state ?? null;
  }

  @FieldResolver(() => Boolean, { description: "Whether reviewed words of it, these or older ones, stand before the public (可用): what may be chosen without waiting." })
  async usable(@Root() { id }: LectureTemplateType, @Ctx() context: RequestContext): Promise<boolean> {
    const standing = await context.loader(templateStandingById).load(id);
    return standing !== null && standing.live !== null;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  async viewerCanEdit(@Root() { stationId }: LectureTemplateType, @Ctx() context: RequestContext): Promise<boolean> {
    const owner = stationId === null ? null : await context.loader(stationById).load(stationId);
    return (stationId === null || owner !== null) && canEditTemplate(context.actor, owner);
  }
}
