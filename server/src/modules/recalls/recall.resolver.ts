import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { PieceObject, presentPiece, pieceById, readableTitleOfPiece } from "../content";
import { closeRecallOnScreen } from "./commands/closeRecallOnScreen";
import { recallPiece } from "./commands/recallPiece";
import {
  CloseRecallOnScreenInput, CloseRecallOnScreenPayload, RecallPieceInput, RecallPiecePayload, RecallsArgs, RecallScreensArgs,
} from "./recall.input";
import { progressOfRecall, recallById } from "./recall.loaders";
import { canReadRecalls } from "./recall.policy";
import { presentRecall, RecallConnection, RecallProgress, RecallType } from "./recall.type";
import { presentRecallScreen, RecallScreenConnection } from "./recallScreen.type";
import { listRecalls } from "./queries/listRecalls";
import { listRecallScreens } from "./queries/listRecallScreens";

@Resolver(() => RecallType)
export class RecallResolver {
  @Query(() => RecallConnection, { description: "Recalls, the open ones first (撤播列表)." })
  async recalls(@Ctx() { reader }: RequestContext, @Args(() => RecallsArgs) args: RecallsArgs): Promise<RecallConnection> {
    return presentPage(await listRecalls(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentRecall);
  }

  @Query(() => RecallType, { nullable: true, description: "One recall by id (撤播), or null." })
  async recall(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<RecallType | null> {
    const row = canReadRecalls(context.actor) ? await context.loader(recallById).load(id) : null;
    return row && presentRecall(row);
  }

  @Query(() => RecallScreenConnection, { description: "The screens of a recall, the open ones first (撤播板)." })
  async recallScreens(@Ctx() { reader }: RequestContext, @Args(() => RecallScreensArgs) args: RecallScreensArgs): Promise<RecallScreenConnection> {
    return presentPage(await listRecallScreens(reader, { filter: args.filter, page: pageRequest(args) }), presentRecallScreen);
  }

  @Mutation(() => RecallPiecePayload, { description: "Takes a piece off every channel at once (撤播): NOT_ALLOWED, NOTHING_LIVE, CONFLICT. A recalled piece answers its recall." })
  async recallPiece(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecallPieceInput, { description: "What and why." }) input: RecallPieceInput,
  ): Promise<Partial<RecallPiecePayload>> {
    return answer(await context.inTransaction((work) => recallPiece(work, input)), (row) => ({ recall: presentRecall(row) }));
  }

  @Mutation(() => CloseRecallOnScreenPayload, {
    description: "Closes a recall on a screen that will not confirm by itself (人工确认): NOT_ALLOWED, SCREEN_SETTLED, SEEN_TOO_EARLY, SEEN_TOO_LATE, INVALID.",
  })
  async closeRecallOnScreen(
    @Ctx() context: RequestContext,
    @Arg("input", () => CloseRecallOnScreenInput, { description: "Who saw it, when, and the photo." }) input: CloseRecallOnScreenInput,
  ): Promise<Partial<CloseRecallOnScreenPayload>> {
    return answer(await context.inTransaction((work) => closeRecallOnScreen(work, input)), (row) => ({ recallScreen: presentRecallScreen(row) }));
  }

  @FieldResolver(() => String, { description: "Title of what was recalled (标题); what a notice left open is filled from its lecture, or told by its name, 〔题目〕." })
  async title(@Root() { title, pieceId }: RecallType, @Ctx() context: RequestContext): Promise<string> {
    return readableTitleOfPiece({ title, pieceId }, context);
  }

  @FieldResolver(() => RecallProgress, { description: "How far it has come (进度)." })
  async progress(@Root() recall: RecallType, @Ctx() context: RequestContext): Promise<RecallProgress> {
    const counted = await context.loader(progressOfRecall).load(recall.id);
    return counted ?? { screens: 0, confirmed: 0, closedByHand: 0, open: 0, showingAgain: 0 };
  }

  @FieldResolver(() => PieceObject, { nullable: true, description: "The piece as it is now (内容)." })
  async piece(@Root() recall: RecallType, @Ctx() context: RequestContext): Promise<PieceObject | null> {
    const row = await context.loader(pieceById).load(recall.pieceId);
    return row && presentPiece(row);
  }
}
