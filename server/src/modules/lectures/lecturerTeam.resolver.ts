import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { createLecturerTeam, updateLecturerTeam } from "./commands/keepLecturerTeam";
import { canEditTeam, canReadLectures } from "./lecture.policy";
import { teamById } from "./lecture.loaders";
import {
  CreateLecturerTeamInput, CreateLecturerTeamPayload, LecturerTeamsArgs, UpdateLecturerTeamInput, UpdateLecturerTeamPayload,
} from "./lecturer.input";
import { LecturerTeamConnection, LecturerTeamType, presentTeam } from "./lecturer.type";
import { listLecturerTeams } from "./queries/listLecturers";

@Resolver(() => LecturerTeamType)
export class LecturerTeamResolver {
  @Query(() => LecturerTeamConnection, { description: "Teams of lecturers (宣讲团列表), by name." })
  async lecturerTeams(@Ctx() { reader }: RequestContext, @Args(() => LecturerTeamsArgs) args: LecturerTeamsArgs): Promise<LecturerTeamConnection> {
    return presentPage(await listLecturerTeams(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentTeam);
  }

  @Query(() => LecturerTeamType, { nullable: true, description: "One team by id (宣讲团), or null." })
  async lecturerTeam(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<LecturerTeamType | null> {
    const row = canReadLectures(context.actor) ? await context.loader(teamById).load(id) : null;
    return row && presentTeam(row);
  }

  @Mutation(() => CreateLecturerTeamPayload, { description: "Makes a team (新增宣讲团)." })
  async createLecturerTeam(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateLecturerTeamInput, { description: "The team." }) input: CreateLecturerTeamInput,
  ): Promise<Partial<CreateLecturerTeamPayload>> {
    return answer(await context.inTransaction((work) => createLecturerTeam(work, input)), (row) => ({ lecturerTeam: presentTeam(row) }));
  }

  @Mutation(() => UpdateLecturerTeamPayload, { description: "Changes a team (修改宣讲团)." })
  async updateLecturerTeam(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateLecturerTeamInput, { description: "The changes." }) input: UpdateLecturerTeamInput,
  ): Promise<Partial<UpdateLecturerTeamPayload>> {
    return answer(await context.inTransaction((work) => updateLecturerTeam(work, input)), (row) => ({ lecturerTeam: presentTeam(row) }));
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanEdit(@Root() { id }: LecturerTeamType, @Ctx() context: RequestContext): boolean {
    return canEditTeam(context.actor, id);
  }
}
