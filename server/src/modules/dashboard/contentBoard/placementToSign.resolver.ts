import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../graphql";
import { readableTitleOfPiece } from "../../content";
import { ContentBoardPlacement } from "./contentBoard.type";

@Resolver(() => ContentBoardPlacement)
export class PlacementToSignResolver {
  @FieldResolver(() => String, { description: "The title of the piece that it places, or the name of the standing rule (内容); what a notice leaves open is filled from its lecture, or told by its name, 〔题目〕." })
  title(@Root() { title, pieceId }: ContentBoardPlacement, @Ctx() context: RequestContext): string | Promise<string> {
    return pieceId === null ? title : readableTitleOfPiece({ title, pieceId }, context);
  }
}
