import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import { PlacementStateEnum, PlacementType } from "./placement.type";
import { PieceRuleInput, PlacementPlanInput } from "./placementPlan.input";

@InputType({ description: "Which placements (投放筛选)." })
class PlacementFilter {
  @Field(() => String, { nullable: true, description: "Part of the name, or of the piece's title (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Of this piece (内容)." })
  @IsOptional()
  pieceId: string | null;
  @Field(() => Boolean, { nullable: true, description: "In force, or not (是否生效)." })
  @IsOptional()
  active: boolean | null;
  @Field(() => PlacementStateEnum, { nullable: true, description: "With this state (状态)." })
  @IsOptional()
  state: PlacementStateEnum | null;
  @Field(() => Boolean, { nullable: true, description: "True for the standing rules alone, false for pieces' own placements alone (常设投放)." })
  @IsOptional()
  standing: boolean | null;
}

@ArgsType()
export class PlacementsArgs extends PageArgs {
  @Field(() => PlacementFilter, { nullable: true, description: "Which placements." })
  @IsOptional()
  filter: PlacementFilter | null;
}

@InputType({ description: "Places a piece (投放). What shows more than before waits for another person's signature." })
export class PlacePieceInput extends PlacementPlanInput {
  @Field(() => ID, { description: "The piece (内容)." })
  pieceId: string;
  @Field(() => [ID], { nullable: true, description: "Stations, beside those of the aim (阵地)." })
  @IsOptional()
  stationIds: string[] | null;
}

@InputType({ description: "Gives a piece's own placement another plan (修改投放); what is left out is none from then on." })
export class ChangePlacementInput extends PlacementPlanInput {
  @Field(() => ID, { description: "The placement." })
  id: string;
  @Field(() => Int, { description: "The version the caller saw." })
  version: number;
}

@InputType({ description: "A new standing rule (新建常设投放)." })
export class CreateStandingRuleInput extends PlacementPlanInput {
  @Field(() => PieceRuleInput, { description: "Which pieces it sends (常设规则)." })
  rule: PieceRuleInput;
}

@InputType({ description: "Gives a standing rule another plan (修改常设投放); what is left out is none from then on." })
export class ChangeStandingRuleInput extends PlacementPlanInput {
  @Field(() => ID, { description: "The standing rule." })
  id: string;
  @Field(() => Int, { description: "The version the caller saw." })
  version: number;
  @Field(() => PieceRuleInput, { description: "Which pieces it sends (常设规则)." })
  rule: PieceRuleInput;
}

@InputType({ description: "A plan before it is saved (投放预览)." })
export class PlacementPreviewInput extends PlacementPlanInput {
  @Field(() => ID, { nullable: true, description: "The placement that is to be changed; left out for a new one." })
  @IsOptional()
  id: string | null;
  @Field(() => ID, { nullable: true, description: "The piece that is to be placed; left out for a standing rule (内容)." })
  @IsOptional()
  pieceId: string | null;
  @Field(() => PieceRuleInput, { nullable: true, description: "Which pieces a standing rule sends (常设规则)." })
  @IsOptional()
  rule: PieceRuleInput | null;
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

@InputType({ description: "Signs what waits about a placement (签字); never by who asked for it." })
export class SignPlacementInput {
  @Field(() => ID, { description: "The placement or standing rule." })
  id: string;
  @Field(() => Int, { description: "The version the caller saw, and so the change." })
  version: number;
}

@InputType({ description: "Drops what waits about a placement (不同意, 撤回); what is in force stays." })
export class DropPlacementChangeInput {
  @Field(() => ID, { description: "The placement or standing rule." })
  id: string;
  @Field(() => Int, { description: "The version the caller saw." })
  version: number;
}

@ObjectType({ description: "What every mutation of a placement answers." })
abstract class PlacementAnswer extends MutationPayload {
  @Field(() => PlacementType, { nullable: true, description: "The placement as it stands now; look at its state (投放)." })
  placement: PlacementType | null;
}

@ObjectType({ description: "The answer to placePiece." })
export class PlacePiecePayload extends PlacementAnswer {}

@ObjectType({ description: "The answer to changePlacement." })
export class ChangePlacementPayload extends PlacementAnswer {}

@ObjectType({ description: "The answer to endPlacement." })
export class EndPlacementPayload extends PlacementAnswer {}

@ObjectType({ description: "The answer to createStandingRule." })
export class CreateStandingRulePayload extends PlacementAnswer {}

@ObjectType({ description: "The answer to changeStandingRule." })
export class ChangeStandingRulePayload extends PlacementAnswer {}

@ObjectType({ description: "The answer to endStandingRule." })
export class EndStandingRulePayload extends PlacementAnswer {}

@ObjectType({ description: "The answer to signPlacement." })
export class SignPlacementPayload extends PlacementAnswer {}

@ObjectType({ description: "The answer to dropPlacementChange." })
export class DropPlacementChangePayload extends PlacementAnswer {}
