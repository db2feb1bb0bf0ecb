import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, MutationPayload } from "../../graphql";
import type { Channel } from "./revision.entity";
import { ChannelEnum, RevisionType } from "./revision.type";

@ObjectType("WiderRequest", { description: "An editor's request to show a live text more than before, waiting for a signature (扩大展示申请)." })
export class WiderRequestType {
  @Field(() => String, { description: "Hash of exactly this change; a signature names it (校验值)." })
  hash: string;
  @Field(() => [ChannelEnum], { description: "The channels asked for (渠道)." })
  channels: readonly Channel[];
  @Field(() => DateTimeScalar, { nullable: true, description: "From when it should be shown (开始展示)." })
  showFrom: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when it should be shown (结束展示)." })
  showUntil: Date | null;
  @Field(() => DateTimeScalar, { description: "When it was asked (提出时间)." })
  askedAt: Date;
  @Field(() => String, { nullable: true, description: "Who asked (提出人); null for somebody not linked to an account." })
  askedByName: string | null;
  @Field(() => [String], { description: "What changes, from what to what, a line each, in Chinese (改了什么)." })
  changes: readonly string[];
  @Field(() => [String], { description: "Who has signed so far (已签字)." })
  signedByNames: readonly string[];
  @Field(() => Int, { description: "How many signatures it takes now: one, two in a guard period (需几人签字)." })
  signaturesNeeded: number;
  @Field(() => [String], { description: "Names of those who could sign, a deputy as “乙（代甲）” (等谁)." })
  waitsFor: readonly string[];
  @Field(() => Boolean, { description: "Whether the asking person may sign it (可否签字)." })
  viewerCanSign: boolean;
  @Field(() => Boolean, { description: "Whether the asking person may decline it or take it back (可否放弃)." })
  viewerCanDecline: boolean;
}

@InputType({ description: "A signature for showing a live text more than before (签字扩大)." })
export class SignWiderRequestInput {
  @Field(() => ID, { description: "The live revision." })
  revisionId: string;
  @Field(() => String, { description: "Hash of the change as it was seen; another one is refused with CONFLICT (校验值)." })
  hash: string;
}

@InputType({ description: "A no to showing a live text more than before (不同意扩大)." })
export class DeclineWiderRequestInput {
  @Field(() => ID, { description: "The live revision." })
  revisionId: string;
  @Field(() => String, { description: "Hash of the change as it was seen; another one is refused with CONFLICT (校验值)." })
  hash: string;
  @Field(() => String, { description: "What who asked is told, 2 to 500 characters (原因)." })
  reason: string;
}

@ObjectType({ description: "The answer to signWiderRequest (签字扩大的结果)." })
export class SignWiderRequestPayload extends MutationPayload {
  @Field(() => RevisionType, { nullable: true, description: "The revision as it stands now." })
  revision: RevisionType | null;
}

@ObjectType({ description: "The answer to declineWiderRequest (不同意扩大的结果)." })
export class DeclineWiderRequestPayload extends MutationPayload {
  @Field(() => RevisionType, { nullable: true, description: "The revision as it stands now." })
  revision: RevisionType | null;
}
