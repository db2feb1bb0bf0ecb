import { IsOptional } from "class-validator";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { answer, MutationPayload, type RequestContext } from "../../graphql";
import type { ReviewStage } from "../../kernel/actor";
import { ReviewStageEnum } from "../identity";
import { approveRevisions } from "./commands/approveRevisions";
import { presentRevision, RevisionType } from "./revision.type";

@InputType({ description: "One text of a batch, exactly as it was read (批量审核的一条)." })
export class ApprovedItemInput {
  @Field(() => ID, { description: "The revision." })
  revisionId: string;
  @Field(() => String, { description: "The seal of the text as it was read (校验值)." })
  hash: string;
  @Field(() => ReviewStageEnum, { description: "The stage it was seen to wait for (审次)." })
  stage: ReviewStage;
  @Field(() => String, { nullable: true, description: "Why words of this text that a list warns of are used all the same, at most 500 characters; the last stage asks for it with WORDING_REASON_NEEDED (用语说明)." })
  @IsOptional()
  wordingReason?: string | null;
}

@InputType({ description: "A reviewer's yes to several texts that were read together (批量审核通过)." })
export class ApproveRevisionsInput {
  @Field(() => [ApprovedItemInput], { description: "The texts, 1 to 200, each once." })
  items: ApprovedItemInput[];
  @Field(() => Boolean, { description: "That all of them were proofread too (已校)." })
  proofread: boolean;
  @Field(() => String, { nullable: true, description: "A note for the record of each, at most 500 characters (审核意见)." })
  @IsOptional()
  note: string | null;
}

@ObjectType({ description: "Answer of approveRevisions." })
export class ApproveRevisionsPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "Id of the batch (批次), as each text's step carries it; null when nothing was approved." })
  batchId: string | null;
  @Field(() => [RevisionType], { nullable: true, description: "The texts as they stand now (版本); null when nothing was approved." })
  revisions: RevisionType[] | null;
}

@Resolver()
export class BatchResolver {
  @Mutation(() => ApproveRevisionsPayload, {
    description: "Passes the stage of several texts at once, all or none (批量审核通过); refusals as approveRevision has them, one for each row in the way, its field items.<row>.",
  })
  async approveRevisions(
    @Ctx() context: RequestContext,
    @Arg("input", () => ApproveRevisionsInput, { description: "What was read." }) input: ApproveRevisionsInput,
  ): Promise<Partial<ApproveRevisionsPayload>> {
    const outcome = await context.inTransaction((work) => approveRevisions(work, input));
    return answer(outcome, ({ batchId, revisions }) => ({ batchId, revisions: revisions.map(presentRevision) }));
  }
}
