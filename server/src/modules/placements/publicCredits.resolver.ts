import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { manyLoaderOf, type RequestContext } from "../../graphql";
import type { ReviewStage } from "../../kernel/actor";
import { ReviewStageEnum } from "../identity";
import { reviewCredits, type ReviewCredit } from "../reviews";
import { PublicPieceType } from "./publicPiece.type";

@ObjectType({ description: "Who reviewed and proofread a piece at a stage (三审三校), by name as on that day; to be printed under it." })
class PublicCredit {
  @Field(() => ReviewStageEnum, { description: "The stage (审次)." })
  stage: ReviewStage;
  @Field(() => String, { description: "Name of the reviewer (初审、复审、终审); empty when unknown." })
  reviewerName: string;
  @Field(() => String, { description: "Name of the proofreader (一校、二校、三校); empty when unknown." })
  proofreaderName: string;
}

/** The credits of revisions, by revision id, batched. */
const creditsOfRevision = manyLoaderOf<string, ReviewCredit>(
  (reader, ids) => reviewCredits(reader, ids),
  ({ revisionId }) => revisionId,
);

@Resolver(() => PublicPieceType)
export class PublicCreditsResolver {
  @FieldResolver(() => [PublicCredit], { description: "Who reviewed and proofread it (三审三校), in the order of the stages." })
  async credits(@Root() piece: PublicPieceType, @Ctx() context: RequestContext): Promise<PublicCredit[]> {
    const credits = await context.loader(creditsOfRevision).load(piece.revisionId);
    return credits.map(({ stage, reviewerName, proofreaderName }) => ({ stage, reviewerName, proofreaderName }));
  }
}
