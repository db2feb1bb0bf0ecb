import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { pageRequest, presentPage, type RequestContext } from "../../graphql";
import { answerGuarded } from "../heldChanges";
import { heldCreateLecturer, heldUpdateLecturer } from "./held/heldLecturers";
import { canEditLecturer, canReadLectures } from "./lecture.policy";
import { lecturerById, teamsByLecturer } from "./lecture.loaders";
import {
  CreateLecturerInput, CreateLecturerPayload, LecturerOrderEnum, LecturersArgs, UpdateLecturerInput, UpdateLecturerPayload,
} from "./lecturer.input";
import { LecturerConnection, LecturerTeamType, LecturerType, presentLecturer, presentTeam } from "./lecturer.type";
import { listLecturers } from "./queries/listLecturers";

@Resolver(() => LecturerType)
export class LecturerResolver {
  @Query(() => LecturerConnection, { description: "Lecturers (宣讲员列表)." })
  async lecturers(@Ctx() { reader }: RequestContext, @Args(() => LecturersArgs) args: LecturersArgs): Promise<LecturerConnection> {
    const question = { filter: args.filter ?? {}, orderBy: args.orderBy ?? LecturerOrderEnum.NUMBER_ASC, page: pageRequest(args) };
    return presentPage(await listLecturers(reader, question), presentLecturer);
  }

  @Query(() => LecturerType, { nullable: true, description: "One lecturer by id (宣讲员), or null." })
  async lecturer(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<LecturerType | null> {
    const row = canReadLectures(context.actor) ? await context.loader(lecturerById).load(id) : null;
    return row && presentLecturer(row);
  }

  @Mutation(() => CreateLecturerPayload, { description: "Adds a lecturer (新增宣讲员)." })
  async createLecturer(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateLecturerInput, { description: "The lecturer." }) input: CreateLecturerInput,
  ): Promise<Partial<CreateLecturerPayload>> {
    return answerGuarded(context, heldCreateLecturer, input, (row) => ({ lecturer: presentLecturer(row) }));
  }

  @Mutation(() => UpdateLecturerPayload, { description: "Changes a lecturer (修改宣讲员)." })
  async updateLecturer(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateLecturerInput, { description: "The changes." }) input: UpdateLecturerInput,
  ): Promise<Partial<UpdateLecturerPayload>> {
    return answerGuarded(context, heldUpdateLecturer, input, (row) => ({ lecturer: presentLecturer(row) }));
  }

  @FieldResolver(() => [LecturerTeamType], { description: "The teams of the lecturer (宣讲团)." })
  async teams(@Root() { id }: LecturerType, @Ctx() context: RequestContext): Promise<LecturerTeamType[]> {
    return (await context.loader(teamsByLecturer).load(id)).map(({ team }) => presentTeam(team));
  }

  @FieldResolver(() => [ID], { description: "Ids of the teams (宣讲团)." })
  async teamIds(@Root() { id }: LecturerType, @Ctx() context: RequestContext): Promise<string[]> {
    return (await context.loader(teamsByLecturer).load(id)).map(({ teamId }) => teamId);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change the lecturer." })
  async viewerCanEdit(@Root() { id }: LecturerType, @Ctx() context: RequestContext): Promise<boolean> {
    return canEditLecturer(context.actor, (await context.loader(teamsByLecturer).load(id)).map(({ teamId }) => teamId));
  }
}
