import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { PieceObject } from "../content";
import { recallScopeOf, recallsOfPiece } from "./recall.loaders";
import { canReadRecalls, canRecall } from "./recall.policy";
import { presentRecall, RecallReach, RecallType } from "./recall.type";
import { recallReach } from "./queries/recallReach";

/** What recalls add to a piece. */
@Resolver(() => PieceObject)
export class PieceRecallsResolver {
  @FieldResolver(() => [RecallType], { description: "Its recalls, newest first (撤播)." })
  async recalls(@Root() piece: PieceObject, @Ctx() context: RequestContext): Promise<RecallType[]> {
    if (!canReadRecalls(context.actor)) return [];
    return (await context.loader(recallsOfPiece).load(piece.id)).map(presentRecall);
  }

  @FieldResolver(() => RecallReach, { nullable: true, complexity: 50, description: "The screens that a recall would concern now (撤播范围); null when nothing of it was live in the last fifteen days, or it is recalled already." })
  async recallReach(@Root() piece: PieceObject, @Ctx() { reader }: RequestContext): Promise<RecallReach | null> {
    return recallReach(reader, piece.id);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may recall what the publisher publishes (可撤播)." })
  async viewerCanRecall(@Root() piece: PieceObject, @Ctx() context: RequestContext): Promise<boolean> {
    return canRecall(context.actor, await context.loader(recallScopeOf).load(piece.publisherId ?? ""));
  }
}
