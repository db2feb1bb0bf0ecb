import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import type { ReviewStage } from "../../kernel/actor";
import { ReviewStageEnum } from "../identity";
import type { DeskBox } from "./queries/reviewDesk";
import { RevisionType } from "./revision.type";

export enum DeskBoxEnum { WAITING_FOR_ME = "WAITING_FOR_ME", TO_SIGN = "TO_SIGN", MINE = "MINE", RETURNED = "RETURNED", OVERDUE = "OVERDUE", PENDING = "PENDING" }

registerEnumType(DeskBoxEnum, {
  name: "DeskBox",
  description: "A tray of the review desk (审稿台分类).",
  valuesConfig: {
    WAITING_FOR_ME: { description: "The asking person can take its stage now (待我审)." },
    TO_SIGN: { description: "Waits for the asking person's signature: reviewed in a guard period, or live and asked to be shown more (待我签字)." },
    MINE: { description: "The asking person is among the authors; the newest revision of each text (我送审的)." },
    RETURNED: { description: "Of these, what was sent back and not put forward anew (退回我的)." },
    OVERDUE: { description: "Waits longer than its rule allows (已逾期)." },
    PENDING: { description: "All that waits (全部待审)." },
  },
});

@InputType({ description: "Which revisions of a tray (审稿台筛选)." })
class ReviewDeskFilter {
  @Field(() => String, { nullable: true, description: "Part of the title (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => String, { nullable: true, description: "Of this theme (主题)." })
  @IsOptional()
  theme: string | null;
  @Field(() => String, { nullable: true, description: "Of this kind, as in Revision.kind (小类)." })
  @IsOptional()
  kind: string | null;
}

@ArgsType()
export class ReviewDeskArgs extends PageArgs {
  @Field(() => DeskBoxEnum, { defaultValue: DeskBoxEnum.WAITING_FOR_ME, description: "Which tray (分类)." })
  box: DeskBox;
  @Field(() => ReviewDeskFilter, { nullable: true, description: "Which of them." })
  @IsOptional()
  filter: ReviewDeskFilter | null;
}

@InputType({ description: "A reviewer's yes to exactly the text that was read (审核通过)." })
export class ApproveRevisionInput {
  @Field(() => ID, { description: "The revision." })
  revisionId: string;
  @Field(() => String, { description: "The seal of the text as it was read; another one is refused with CONFLICT (校验值)." })
  hash: string;
  @Field(() => ReviewStageEnum, { description: "The stage it was seen to wait for; another one is refused with CONFLICT (审次)." })
  stage: ReviewStage;
  @Field(() => Boolean, { description: "That it was proofread too (已校)." })
  proofread: boolean;
  @Field(() => String, { nullable: true, description: "A note for the record, at most 500 characters (审核意见)." })
  @IsOptional()
  note: string | null;
  @Field(() => String, { nullable: true, description: "Why words that a list warns of are used all the same, at most 500 characters; the last stage asks for it with WORDING_REASON_NEEDED (用语说明)." })
  @IsOptional()
  wordingReason: string | null;
}

@InputType({ description: "That somebody else than the reviewer has proofread the text (校对)." })
export class ProofreadRevisionInput {
  @Field(() => ID, { description: "The revision." })
  revisionId: string;
  @Field(() => String, { description: "The seal of the text as it was read (校验值)." })
  hash: string;
  @Field(() => ReviewStageEnum, { description: "The stage it was seen to wait for (审次)." })
  stage: ReviewStage;
  @Field(() => String, { nullable: true, description: "A note for the record, at most 500 characters (校对意见)." })
  @IsOptional()
  note: string | null;
}

@InputType({ description: "A reviewer's no to exactly the text that was read (退回)." })
export class ReturnRevisionInput {
  @Field(() => ID, { description: "The revision." })
  revisionId: string;
  @Field(() => String, { description: "The seal of the text as it was read (校验值)." })
  hash: string;
  @Field(() => String, { description: "What the author is to do, 2 to 500 characters (退回原因)." })
  reason: string;
}

@InputType({ description: "A signature for showing a reviewed text in a guard period (加签)." })
export class SignRevisionInput {
  @Field(() => ID, { description: "The revision." })
  revisionId: string;
  @Field(() => String, { description: "The seal of the text as it was read (校验值)." })
  hash: string;
  @Field(() => String, { nullable: true, description: "Why words that a list warns of are used all the same, at most 500 characters; asked for with WORDING_REASON_NEEDED where a list has grown since the last review (用语说明)." })
  @IsOptional()
  wordingReason: string | null;
}

@InputType({ description: "Takes a pending text back (撤回)." })
export class TakeBackRevisionInput {
  @Field(() => ID, { description: "The revision." })
  revisionId: string;
}

@InputType({ description: "Puts the same words forward once more (再次送审)." })
export class ResubmitRevisionInput {
  @Field(() => ID, { description: "The returned or taken-back revision, the newest of its text." })
  revisionId: string;
}

@ObjectType({ description: "The answer to approveRevision (审核通过的结果)." })
export class ApproveRevisionPayload extends MutationPayload {
  @Field(() => RevisionType, { nullable: true, description: "The revision as it stands now." })
  revision: RevisionType | null;
}

@ObjectType({ description: "The answer to proofreadRevision (校对的结果)." })
export class ProofreadRevisionPayload extends MutationPayload {
  @Field(() => RevisionType, { nullable: true, description: "The revision as it stands now." })
  revision: RevisionType | null;
}

@ObjectType({ description: "The answer to returnRevision (退回的结果)." })
export class ReturnRevisionPayload extends MutationPayload {
  @Field(() => RevisionType, { nullable: true, description: "The revision as it stands now." })
  revision: RevisionType | null;
}

@ObjectType({ description: "The answer to signRevision (加签的结果)." })
export class SignRevisionPayload extends MutationPayload {
  @Field(() => RevisionType, { nullable: true, description: "The revision as it stands now." })
  revision: RevisionType | null;
}

@ObjectType({ description: "The answer to takeBackRevision (撤回的结果)." })
export class TakeBackRevisionPayload extends MutationPayload {
  @Field(() => RevisionType, { nullable: true, description: "The revision as it stands now." })
  revision: RevisionType | null;
}

@ObjectType({ description: "The answer to resubmitRevision (再次送审的结果)." })
export class ResubmitRevisionPayload extends MutationPayload {
  @Field(() => RevisionType, { nullable: true, description: "The new revision." })
  revision: RevisionType | null;
}
