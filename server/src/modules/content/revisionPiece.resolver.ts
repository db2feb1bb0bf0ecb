import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { RevisionType } from "../reviews";
import { pieceSubject } from "./piece.entity";
import { pieceById } from "./piece.loaders";
import { PieceType, presentPiece } from "./piece.type";

/** The piece behind a revision. */
@Resolver(() => RevisionType)
export class RevisionPieceResolver {
  @FieldResolver(() => PieceType, { nullable: true, description: "The piece it is a revision of (内容); null for texts written in the panel." })
  async piece(@Root() { subjectType, subjectId }: RevisionType, @Ctx() context: RequestContext): Promise<PieceType | null> {
    const row = subjectType === pieceSubject ? await context.loader(pieceById).load(subjectId) : null;
    return row && presentPiece(row);
  }
}
