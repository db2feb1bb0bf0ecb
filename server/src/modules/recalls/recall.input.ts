import { ArgsType, Field, ID, InputType, ObjectType } from "type-graphql";
import { DateTimeScalar, MutationPayload, PageArgs } from "../../graphql";
import { RecallType } from "./recall.type";
import type { RecallScreenState } from "./recallScreen.entity";
import { RecallScreenStateEnum, RecallScreenType } from "./recallScreen.type";

@InputType({ description: "A piece to take off every channel at once (撤播)." })
export class RecallPieceInput {
  @Field(() => ID, { description: "The piece (内容)." })
  pieceId: string;
  @Field(() => String, { description: "Why, at most 300 characters (撤播原因)." })
  reason: string;
  @Field(() => String, { nullable: true, description: "The caller's own id of this request, 1 to 64 letters, digits or hyphens: sent again it answers the same recall." })
  requestId: string | null;
}

@ObjectType({ description: "The recall (撤播的结果)." })
export class RecallPiecePayload extends MutationPayload {
  @Field(() => RecallType, { nullable: true, description: "The recall; null when refused." })
  recall: RecallType | null;
}

@InputType({ description: "A screen that somebody saw off (人工确认)." })
export class CloseRecallOnScreenInput {
  @Field(() => ID, { description: "The recall (撤播)." })
  recallId: string;
  @Field(() => ID, { description: "The screen (屏幕)." })
  screenId: string;
  @Field(() => String, { description: "Who stood before it, at most 40 characters (现场查看人)." })
  seenBy: string;
  @Field(() => DateTimeScalar, { description: "When, not before the recall and not in the future (查看时间)." })
  seenAt: Date;
  @Field(() => String, { nullable: true, description: "What they say of it, at most 300 characters (说明)." })
  note: string | null;
  @Field(() => ID, { description: "Id of the photo, as POST /api/recalls/<recall>/screens/<screen>/photos answered it (照片)." })
  photoId: string;
}

@ObjectType({ description: "The screen after it was closed by hand (人工确认的结果)." })
export class CloseRecallOnScreenPayload extends MutationPayload {
  @Field(() => RecallScreenType, { nullable: true, description: "The screen's line on the board; null when refused." })
  recallScreen: RecallScreenType | null;
}

@InputType("RecallFilter", { description: "Which recalls (筛选)." })
export class RecallFilterInput {
  @Field(() => String, { nullable: true, description: "Part of title or reason (关键字)." })
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids." })
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Of this piece (内容)." })
  pieceId: string | null;
  @Field(() => Boolean, { nullable: true, description: "Only those that are open, or only those that are closed (未办结)." })
  open: boolean | null;
}

@ArgsType()
export class RecallsArgs extends PageArgs {
  @Field(() => RecallFilterInput, { nullable: true, description: "Which recalls (筛选)." })
  filter: RecallFilterInput | null;
}

@InputType("RecallScreenFilter", { description: "Which lines of the board (筛选)." })
export class RecallScreenFilterInput {
  @Field(() => ID, { description: "The recall (撤播)." })
  recallId: string;
  @Field(() => [ID], { nullable: true, description: "These ids of lines." })
  ids: string[] | null;
  @Field(() => RecallScreenStateEnum, { nullable: true, description: "Standing so (确认状态)." })
  state: RecallScreenState | null;
  @Field(() => ID, { nullable: true, description: "Belonging to this station (阵地)." })
  stationId: string | null;
  @Field(() => Boolean, { nullable: true, description: "Only those that are open, or only those that are settled (未确认)." })
  open: boolean | null;
}

@ArgsType()
export class RecallScreensArgs extends PageArgs {
  @Field(() => RecallScreenFilterInput, { description: "Which lines (筛选)." })
  filter: RecallScreenFilterInput;
}
