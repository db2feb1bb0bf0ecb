import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { RevisionType } from "../reviews";
import { pieceSubject } from "./piece.entity";
import { pieceById } from "./piece.loaders";
import { PieceType, presentPiece } from "./piece.type";
import { readableTitle } from "./readableTitle";

/** The piece behind a revision, and what staff read as its title. */
@Resolver(() => RevisionType)
export class RevisionPieceResolver {
  @FieldResolver(() => String, { description: "How lists call it (标题); what a notice leaves open is filled from its lecture, or told by its name, 〔题目〕." })
  async title(@Root() { row }: RevisionType, @Ctx() context: RequestContext): Promise<string> {
    return readableTitle({ title: row.title, revisionId: row.id }, context);
  }

  @FieldResolver(() => PieceType, { nullable: true, description: "The piece it is a revision of (内容); null for texts written in the panel." })
  async piece(@Root() { subjectType, subjectId }: RevisionType, @Ctx() context: RequestContext): Promise<PieceType | null> {
    const row = subjectType === pieceSubject ? await context.loader(pieceById).load(subjectId) : null;
    return row && presentPiece(row);
  }
}
