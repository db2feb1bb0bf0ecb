import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import { WordedInput } from "../wording";
import type { ClubKind } from "./club.entity";
import { ClubKindEnum, ClubType } from "./youthPalace.type";

@InputType("ClubFilter", { description: "Which clubs (社团筛选)." })
export class ClubFilterInput {
  @Field(() => String, { nullable: true, description: "Part of the name (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Of this palace (少年宫)." })
  @IsOptional()
  palaceId: string | null;
}

@ArgsType()
export class ClubsArgs extends PageArgs {
  @Field(() => ClubFilterInput, { nullable: true, description: "Which clubs." })
  @IsOptional()
  filter: ClubFilterInput | null;
}

@InputType({ description: "A new club (新增社团)." })
export class CreateClubInput extends WordedInput {
  @Field(() => ID, { description: "Its palace (少年宫)." })
  palaceId: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => ClubKindEnum, { description: "Kind (类别)." })
  kind: ClubKind;
  @Field(() => String, { nullable: true, description: "For which grades (年级)." })
  @IsOptional()
  grades: string | null;
  @Field(() => Int, { nullable: true, description: "Places (名额)." })
  @IsOptional()
  capacity: number | null;
  @Field(() => String, { nullable: true, description: "Its usual room (活动室)." })
  @IsOptional()
  room: string | null;
  @Field(() => String, { nullable: true, description: "Who leads it (辅导员)." })
  @IsOptional()
  instructorName: string | null;
}

@InputType({ description: "Changes of a club (修改社团); a field left out stays, null empties it." })
export class UpdateClubInput extends WordedInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Name (名称)." })
  @IsOptional()
  name: string | null;
  @Field(() => ClubKindEnum, { nullable: true, description: "Kind (类别)." })
  @IsOptional()
  kind: ClubKind | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it meets (启用)." })
  @IsOptional()
  active: boolean | null;
  @Field(() => String, { nullable: true, description: "For which grades (年级)." })
  @IsOptional()
  grades: string | null;
  @Field(() => Int, { nullable: true, description: "Places (名额)." })
  @IsOptional()
  capacity: number | null;
  @Field(() => String, { nullable: true, description: "Its usual room (活动室)." })
  @IsOptional()
  room: string | null;
  @Field(() => String, { nullable: true, description: "Who leads it (辅导员)." })
  @IsOptional()
  instructorName: string | null;
}

@ObjectType({ description: "Answer of createClub." })
export class CreateClubPayload extends MutationPayload {
  @Field(() => ClubType, { nullable: true, description: "The new club (社团)." })
  club: ClubType | null;
}

@ObjectType({ description: "Answer of updateClub." })
export class UpdateClubPayload extends MutationPayload {
  @Field(() => ClubType, { nullable: true, description: "The changed club (社团)." })
  club: ClubType | null;
}
