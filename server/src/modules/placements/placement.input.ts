import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, MutationPayload, PageArgs } from "../../graphql";
import { PlacementType } from "./placement.type";

@InputType({ description: "Which placements (投放筛选)." })
class PlacementFilter {
  @Field(() => String, { nullable: true, description: "Part of the name (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Of this piece (内容)." })
  @IsOptional()
  pieceId: string | null;
  @Field(() => Boolean, { nullable: true, description: "In force, or ended (是否生效)." })
  @IsOptional()
  active: boolean | null;
}

@ArgsType()
export class PlacementsArgs extends PageArgs {
  @Field(() => PlacementFilter, { nullable: true, description: "Which placements." })
  @IsOptional()
  filter: PlacementFilter | null;
}

@InputType({ description: "Places a piece at named stations (投放到阵地)." })
export class PlacePieceInput {
  @Field(() => ID, { description: "The piece (内容)." })
  pieceId: string;
  @Field(() => [ID], { description: "The stations, at most 500 (阵地)." })
  stationIds: string[];
  @Field(() => DateTimeScalar, { nullable: true, description: "From when; null for at once (开始)." })
  @IsOptional()
  windowFrom: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null for good (结束)." })
  @IsOptional()
  windowUntil: Date | null;
  @Field(() => Int, { nullable: true, description: "Share of the turns, 1 to 10 (权重)." })
  @IsOptional()
  weight: number | null;
}

@InputType({ description: "Ends a placement of a piece (结束投放)." })
export class EndPlacementInput {
  @Field(() => ID, { description: "The placement." })
  id: string;
  @Field(() => Int, { description: "The version the caller saw." })
  version: number;
}

@InputType({ description: "Ends a standing rule (结束常设投放)." })
export class EndStandingRuleInput {
  @Field(() => ID, { description: "The standing rule." })
  id: string;
  @Field(() => Int, { description: "The version the caller saw." })
  version: number;
}

@ObjectType({ description: "The answer to placePiece." })
export class PlacePiecePayload extends MutationPayload {
  @Field(() => PlacementType, { nullable: true, description: "The new placement." })
  placement: PlacementType | null;
}

@ObjectType({ description: "The answer to endPlacement." })
export class EndPlacementPayload extends MutationPayload {
  @Field(() => PlacementType, { nullable: true, description: "The ended placement." })
  placement: PlacementType | null;
}

@ObjectType({ description: "The answer to endStandingRule." })
export class EndStandingRulePayload extends MutationPayload {
  @Field(() => PlacementType, { nullable: true, description: "The ended rule." })
  placement: PlacementType | null;
}
