import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { answerGuarded } from "../heldChanges";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { Activity } from "../activities";
import { abortLecture, cancelLecture } from "./commands/cancelLecture";
import { completeLecture } from "./commands/completeLecture";
import { postponeLecture } from "./commands/postponeLecture";
import { publishLectureDraft } from "./commands/publishLectureDraft";
import { rescheduleLecture } from "./commands/rescheduleLecture";
import { scheduleLecture } from "./commands/scheduleLecture";
import { heldUpdateLecture } from "./held/heldLectures";
import {
  LectureOrderEnum, LecturesArgs, ScheduleLectureInput, ScheduleLecturePayload, UpdateLectureInput, UpdateLecturePayload, PublishLectureDraftInput,
  PublishLectureDraftPayload, RescheduleLectureInput, RescheduleLecturePayload, PostponeLectureInput, PostponeLecturePayload, CancelLectureInput,
  CancelLecturePayload, AbortLectureInput, AbortLecturePayload, CompleteLectureInput, CompleteLecturePayload,
} from "./lecture.input";
import { lectureRowById } from "./lecture.loaders";
import { canReadLectures } from "./lecture.policy";
import { LectureConnection, LectureType, presentLecture } from "./lecture.type";
import { listLectures } from "./queries/listLectures";

@Resolver(() => LectureType)
export class LectureResolver {
  @Query(() => LectureConnection, { description: "Lectures (宣讲列表)." })
  async lectures(@Ctx() { reader }: RequestContext, @Args(() => LecturesArgs) args: LecturesArgs): Promise<LectureConnection> {
    const question = { filter: args.filter ?? {}, orderBy: args.orderBy ?? LectureOrderEnum.STARTS_AT_DESC, page: pageRequest(args) };
    return presentPage(await listLectures(reader, question), presentLecture);
  }

  @Query(() => LectureType, { nullable: true, description: "One lecture by id (宣讲), or null." })
  async lecture(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<LectureType | null> {
    const row = canReadLectures(context.actor) ? await context.loader(lectureRowById).load(id) : null;
    return row && presentLecture(row);
  }

  @Mutation(() => ScheduleLecturePayload, { description: "Plans a lecture (安排宣讲); idempotent on requestId." })
  async scheduleLecture(
    @Ctx() context: RequestContext,
    @Arg("input", () => ScheduleLectureInput, { description: "The lecture." }) input: ScheduleLectureInput,
  ): Promise<Partial<ScheduleLecturePayload>> {
    return carryOut(context, (work) => scheduleLecture(work, input));
  }

  @Mutation(() => UpdateLecturePayload, { description: "Changes what a lecture says of itself (修改宣讲)." })
  async updateLecture(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateLectureInput, { description: "The changes." }) input: UpdateLectureInput,
  ): Promise<Partial<UpdateLecturePayload>> {
    return answerGuarded(context, heldUpdateLecture, input, (row) => ({ lecture: presentLecture(row) }));
  }

  @Mutation(() => PublishLectureDraftPayload, { description: "Announces a draft (发布草稿)." })
  async publishLectureDraft(
    @Ctx() context: RequestContext,
    @Arg("input", () => PublishLectureDraftInput, { description: "Which draft." }) input: PublishLectureDraftInput,
  ): Promise<Partial<PublishLectureDraftPayload>> {
    return carryOut(context, (work) => publishLectureDraft(work, input));
  }

  @Mutation(() => RescheduleLecturePayload, { description: "Moves a lecture to a known new time (改期); shown as changed everywhere at once." })
  async rescheduleLecture(
    @Ctx() context: RequestContext,
    @Arg("input", () => RescheduleLectureInput, { description: "The new time and why." }) input: RescheduleLectureInput,
  ): Promise<Partial<RescheduleLecturePayload>> {
    return carryOut(context, (work) => rescheduleLecture(work, input));
  }

  @Mutation(() => PostponeLecturePayload, { description: "Puts a lecture off while the new time is unknown (延期)." })
  async postponeLecture(
    @Ctx() context: RequestContext,
    @Arg("input", () => PostponeLectureInput, { description: "Why." }) input: PostponeLectureInput,
  ): Promise<Partial<PostponeLecturePayload>> {
    return carryOut(context, (work) => postponeLecture(work, input));
  }

  @Mutation(() => CancelLecturePayload, { description: "Calls a lecture off before its start (取消); shown as cancelled everywhere at once." })
  async cancelLecture(
    @Ctx() context: RequestContext,
    @Arg("input", () => CancelLectureInput, { description: "Why." }) input: CancelLectureInput,
  ): Promise<Partial<CancelLecturePayload>> {
    return carryOut(context, (work) => cancelLecture(work, input));
  }

  @Mutation(() => AbortLecturePayload, { description: "Breaks a lecture off after its start (中途停办)." })
  async abortLecture(
    @Ctx() context: RequestContext,
    @Arg("input", () => AbortLectureInput, { description: "Why." }) input: AbortLectureInput,
  ): Promise<Partial<AbortLecturePayload>> {
    return carryOut(context, (work) => abortLecture(work, input));
  }

  @Mutation(() => CompleteLecturePayload, { description: "Records that a lecture was held (登记完成)." })
  async completeLecture(
    @Ctx() context: RequestContext,
    @Arg("input", () => CompleteLectureInput, { description: "How it went." }) input: CompleteLectureInput,
  ): Promise<Partial<CompleteLecturePayload>> {
    return carryOut(context, (work) => completeLecture(work, input));
  }
}

async function carryOut(context: RequestContext, command: (work: UnitOfWork) => Promise<Outcome<Activity>>) {
  return answer(await context.inTransaction(command), (row) => ({ lecture: presentLecture(row) }));
}
