import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import { HeldChangeStateEnum, HeldChangeType } from "./heldChange.type";

@InputType("HeldChangeFilter", { description: "Which held changes (待签改动筛选)." })
export class HeldChangeFilterInput {
  @Field(() => String, { nullable: true, description: "Part of what would change (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => HeldChangeStateEnum, { nullable: true, description: "In this state (状态)." })
  @IsOptional()
  state: HeldChangeStateEnum | null;
  @Field(() => Boolean, { nullable: true, description: "True: only what waits for a signature that the viewer may give (等我签字)." })
  @IsOptional()
  toSign: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "True: only what the viewer asked for (我提出的)." })
  @IsOptional()
  mine: boolean | null;
}

@ArgsType()
export class HeldChangesArgs extends PageArgs {
  @Field(() => HeldChangeFilterInput, { nullable: true, description: "Which held changes; the newest comes first." })
  @IsOptional()
  filter: HeldChangeFilterInput | null;
}

@InputType({ description: "Signs a held change (签字同意); never by who asked for it while a guard period is in force." })
export class SignHeldChangeInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@InputType({ description: "Says no to a held change (不同意), or takes back one's own (撤回)." })
export class DeclineHeldChangeInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Why (原因), 2 to 200 characters; who asked may leave it out." })
  @IsOptional()
  reason: string | null;
}

@ObjectType({ description: "What every mutation of a held change answers." })
abstract class HeldChangeAnswer extends MutationPayload {
  @Field(() => HeldChangeType, { nullable: true, description: "The held change as it stands now (待签改动)." })
  heldChange: HeldChangeType | null;
}

@ObjectType({ description: "Answer of signHeldChange." })
export class SignHeldChangePayload extends HeldChangeAnswer {}

@ObjectType({ description: "Answer of declineHeldChange." })
export class DeclineHeldChangePayload extends HeldChangeAnswer {}
