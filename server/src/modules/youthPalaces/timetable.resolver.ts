import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { answerGuarded } from "../heldChanges";
import { ClubsArgs, CreateClubInput, CreateClubPayload, UpdateClubInput, UpdateClubPayload } from "./club.input";
import { setPalaceClosure } from "./commands/keepClosures";
import { removeTimetableSlot } from "./commands/keepTimetable";
import { heldCreateClub, heldUpdateClub } from "./held/heldClubs";
import { heldAddTimetableSlot, heldRemovePalaceClosure, heldUpdateTimetableSlot } from "./held/heldTimetable";
import { listClubs } from "./queries/listYouthPalaces";
import {
  AddTimetableSlotInput, AddTimetableSlotPayload, RemovePalaceClosureInput, RemovePalaceClosurePayload, RemoveTimetableSlotInput,
  RemoveTimetableSlotPayload, SetPalaceClosureInput, SetPalaceClosurePayload, UpdateTimetableSlotInput, UpdateTimetableSlotPayload,
} from "./timetable.input";
import { ClubConnection, presentClosure, presentClub, presentSlot } from "./youthPalace.type";

@Resolver()
export class TimetableResolver {
  @Query(() => ClubConnection, { description: "Clubs (社团列表), by name." })
  async clubs(@Ctx() { reader }: RequestContext, @Args(() => ClubsArgs) args: ClubsArgs): Promise<ClubConnection> {
    return presentPage(await listClubs(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentClub);
  }

  @Mutation(() => CreateClubPayload, { description: "Adds a club (新增社团)." })
  async createClub(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateClubInput, { description: "The club." }) input: CreateClubInput,
  ): Promise<Partial<CreateClubPayload>> {
    return answerGuarded(context, heldCreateClub, input, (row) => ({ club: presentClub(row) }));
  }

  @Mutation(() => UpdateClubPayload, { description: "Changes a club, or closes it (修改社团)." })
  async updateClub(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateClubInput, { description: "The changes." }) input: UpdateClubInput,
  ): Promise<Partial<UpdateClubPayload>> {
    return answerGuarded(context, heldUpdateClub, input, (row) => ({ club: presentClub(row) }));
  }

  @Mutation(() => AddTimetableSlotPayload, { description: "Adds a weekly hour (新增课时)." })
  async addTimetableSlot(
    @Ctx() context: RequestContext,
    @Arg("input", () => AddTimetableSlotInput, { description: "The hour." }) input: AddTimetableSlotInput,
  ): Promise<Partial<AddTimetableSlotPayload>> {
    return answerGuarded(context, heldAddTimetableSlot, input, (row) => ({ timetableSlot: presentSlot(row) }));
  }

  @Mutation(() => UpdateTimetableSlotPayload, { description: "Changes a weekly hour (修改课时)." })
  async updateTimetableSlot(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateTimetableSlotInput, { description: "The changes." }) input: UpdateTimetableSlotInput,
  ): Promise<Partial<UpdateTimetableSlotPayload>> {
    return answerGuarded(context, heldUpdateTimetableSlot, input, (row) => ({ timetableSlot: presentSlot(row) }));
  }

  @Mutation(() => RemoveTimetableSlotPayload, { description: "Takes a weekly hour out of the timetable (删除课时)." })
  async removeTimetableSlot(
    @Ctx() context: RequestContext,
    @Arg("input", () => RemoveTimetableSlotInput, { description: "Which hour." }) input: RemoveTimetableSlotInput,
  ): Promise<Partial<RemoveTimetableSlotPayload>> {
    return answer(await context.inTransaction((work) => removeTimetableSlot(work, input)), (row) => ({ timetableSlot: presentSlot(row) }));
  }

  @Mutation(() => SetPalaceClosurePayload, { description: "Closes a palace on some days (闭馆)." })
  async setPalaceClosure(
    @Ctx() context: RequestContext,
    @Arg("input", () => SetPalaceClosureInput, { description: "The days and why." }) input: SetPalaceClosureInput,
  ): Promise<Partial<SetPalaceClosurePayload>> {
    return answer(await context.inTransaction((work) => setPalaceClosure(work, input)), (row) => ({ palaceClosure: presentClosure(row) }));
  }

  @Mutation(() => RemovePalaceClosurePayload, { description: "Opens a palace again on those days (取消闭馆)." })
  async removePalaceClosure(
    @Ctx() context: RequestContext,
    @Arg("input", () => RemovePalaceClosureInput, { description: "Which closure." }) input: RemovePalaceClosureInput,
  ): Promise<Partial<RemovePalaceClosurePayload>> {
    return answerGuarded(context, heldRemovePalaceClosure, input, (row) => ({ palaceClosure: presentClosure(row) }));
  }
}
