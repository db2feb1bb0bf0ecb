import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { succeed } from "../../kernel/outcome";
import { confirmMissingPieces } from "./commands/confirmMissingPieces";
import { requestReconcile } from "./commands/requestReconcile";
import { canReadContent } from "./content.policy";
import { contentOf } from "./contentService";
import {
  ConfirmMissingPiecesInput, ConfirmMissingPiecesPayload, PieceOrder, PiecesArgs, ReconcileContentInput, ReconcileContentPayload,
} from "./piece.input";
import { pieceById } from "./piece.loaders";
import { ContentStatus, PieceConnection, PieceType, presentPiece } from "./piece.type";
import { contentAge } from "./queries/contentStatus";
import { listPieces } from "./queries/listPieces";

@Resolver(() => PieceType)
export class PieceResolver {
  @Query(() => PieceConnection, { description: "Pieces (内容列表)." })
  async pieces(@Ctx() { reader }: RequestContext, @Args(() => PiecesArgs) args: PiecesArgs): Promise<PieceConnection> {
    const question = { filter: args.filter ?? {}, orderBy: args.orderBy ?? PieceOrder.UPDATED_AT_DESC, page: pageRequest(args) };
    return presentPage(await listPieces(reader, question), presentPiece);
  }

  @Query(() => PieceType, { nullable: true, description: "One piece by id (内容), or null." })
  async piece(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<PieceType | null> {
    const row = canReadContent(context.actor) ? await context.loader(pieceById).load(id) : null;
    return row && presentPiece(row);
  }

  @Query(() => ContentStatus, { description: "How old the content is (内容同步状态)." })
  async contentStatus(@Ctx() context: RequestContext): Promise<ContentStatus> {
    return statusOf(context);
  }

  @Mutation(() => ConfirmMissingPiecesPayload, { description: "Takes down the pieces that a restored CMS no longer knows (确认撤下)." })
  async confirmMissingPieces(
    @Ctx() context: RequestContext,
    @Arg("input", () => ConfirmMissingPiecesInput, { description: "What the administrator saw." }) input: ConfirmMissingPiecesInput,
  ): Promise<Partial<ConfirmMissingPiecesPayload>> {
    return answer(await context.inTransaction((work) => confirmMissingPieces(work, input)), (takenDown) => ({ takenDown }));
  }

  @Mutation(() => ReconcileContentPayload, { description: "Compares everything with the CMS soon (全面核对)." })
  async reconcileContent(
    @Ctx() context: RequestContext,
    @Arg("input", () => ReconcileContentInput, { description: "Why." }) input: ReconcileContentInput,
  ): Promise<Partial<ReconcileContentPayload>> {
    const outcome = await context.inTransaction((work) => requestReconcile(work, input));
    if (!outcome.ok) return answer(outcome, () => ({}));
    context.services.wake("content.reconcile");
    return answer(succeed(await statusOf(context)), (contentStatus) => ({ contentStatus }));
  }
}

async function statusOf({ reader, services }: RequestContext): Promise<ContentStatus> {
  return Object.assign(new ContentStatus(), await contentAge(reader), { cmsReachable: contentOf(services).sync.cmsReachable });
}
