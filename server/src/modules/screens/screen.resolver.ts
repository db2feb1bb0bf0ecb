import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { answer, MutationPayload, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { answerCarried, answerGuarded, runGuarded } from "../heldChanges";
import { heldPairScreen, heldRegisterOfflineScreen, heldUpdateScreen } from "./held/heldScreens";
import { presentStation, stationById, StationType } from "../stations";
import { commandScreen } from "./commands/commandScreen";
import { unpairScreen } from "./commands/unpairScreen";
import { liveScreens } from "./liveScreens";
import { listScreens } from "./queries/listScreens";
import type { Screen } from "./screen.entity";
import { screenById } from "./screen.loaders";
import { canKeepScreens, canSeeScreens } from "./screen.policy";
import { presentScreen, ScreenConnection, ScreenType } from "./screen.type";
import { ScreenArgs } from "./screenArgs.input";
import { CommandScreenInput, PairScreenInput, RegisterOfflineScreenInput, UnpairScreenInput, UpdateScreenInput } from "./screenCare.input";

@ObjectType({ description: "The screen after the change (屏幕操作结果)." })
export class ScreenPayload extends MutationPayload {
  @Field(() => ScreenType, { nullable: true, description: "The screen (屏幕); null when nothing was done." })
  screen: ScreenType | null;
}

@Resolver(() => ScreenType)
export class ScreenResolver {
  @Query(() => ScreenConnection, { description: "Screens, a page at a time (屏幕列表)." })
  async screens(@Ctx() context: RequestContext, @Args(() => ScreenArgs) args: ScreenArgs): Promise<ScreenConnection> {
    const page = await listScreens(context.reader, { filter: args.filter ?? {}, order: args.orderBy, page: pageRequest(args) });
    return presentPage(page, (row) => presentScreen(row, context.reader.now));
  }

  @Query(() => ScreenType, { nullable: true, description: "One screen by id (屏幕), or null." })
  async screen(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<ScreenType | null> {
    const row = canSeeScreens(context.actor) ? await context.loader(screenById).load(id) : null;
    return row && presentScreen(row, context.reader.now);
  }

  @FieldResolver(() => StationType, { nullable: true, description: "The station that looks after it (所属阵地)." })
  async station(@Root() screen: ScreenType, @Ctx() context: RequestContext): Promise<StationType | null> {
    const row = await context.loader(stationById).load(screen.stationId);
    return row && presentStation(row);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  async viewerCanEdit(@Root() screen: ScreenType, @Ctx() context: RequestContext): Promise<boolean> {
    const station = await context.loader(stationById).load(screen.stationId);
    return canKeepScreens(context.actor, station?.path ?? "/");
  }

  @Mutation(() => ScreenPayload, { description: "Takes the player that shows a code under the care of a station (配对屏幕)." })
  async pairScreen(@Ctx() context: RequestContext, @Arg("input", () => PairScreenInput, { description: "Code and place." }) input: PairScreenInput): Promise<Partial<ScreenPayload>> {
    const guard = liveScreens(context.services).guesses;
    guard.allow(context.actor, context.reader.now);
    const { code, name, stationId, placeText } = input;
    const outcome = await runGuarded(context, heldPairScreen, { code, name, stationId, placeText: placeText ?? null });
    guard.note(context.actor, outcome);
    return answerCarried(outcome, shown(context));
  }

  @Mutation(() => ScreenPayload, { description: "Puts a screen without a network on the list (登记未联网屏幕)." })
  async registerOfflineScreen(@Ctx() context: RequestContext, @Arg("input", () => RegisterOfflineScreenInput, { description: "The screen." }) input: RegisterOfflineScreenInput): Promise<Partial<ScreenPayload>> {
    const { name, stationId, widthPx, heightPx } = input;
    const request = { name, stationId, widthPx, heightPx, keeperName: input.keeperName ?? null, placeText: input.placeText ?? null };
    return answerGuarded(context, heldRegisterOfflineScreen, request, shown(context));
  }

  @Mutation(() => ScreenPayload, { description: "Changes what is known of a screen (修改屏幕)." })
  async updateScreen(@Ctx() context: RequestContext, @Arg("input", () => UpdateScreenInput, { description: "The screen." }) input: UpdateScreenInput): Promise<Partial<ScreenPayload>> {
    const { id, version, name, stationId } = input;
    const request = {
      id, version, name, stationId, placeText: input.placeText ?? null, openHours: input.openHours ?? null, keeperName: input.keeperName ?? null, tags: input.tags ?? [],
    };
    return answerGuarded(context, heldUpdateScreen, request, shown(context));
  }

  @Mutation(() => ScreenPayload, { description: "Lets a screen go; its token dies at once (解除配对)." })
  async unpairScreen(@Ctx() context: RequestContext, @Arg("input", () => UnpairScreenInput, { description: "The screen." }) input: UnpairScreenInput): Promise<Partial<ScreenPayload>> {
    return answer(await context.inTransaction((work) => unpairScreen(work, input)), shown(context));
  }

  @Mutation(() => ScreenPayload, { description: "Tells a screen to do something (屏幕指令)." })
  async commandScreen(@Ctx() context: RequestContext, @Arg("input", () => CommandScreenInput, { description: "The screen and what to do." }) input: CommandScreenInput): Promise<Partial<ScreenPayload>> {
    return answer(await context.inTransaction((work) => commandScreen(work, input)), shown(context));
  }
}

function shown(context: RequestContext): (row: Screen) => { screen: ScreenType } {
  return (row) => ({ screen: presentScreen(row, context.reader.now) });
}
