import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../graphql";
import { PieceTypeEnum, type PieceType } from "../content";
import { StationTierEnum, type StationTier } from "../stations";
import { PlacementPriorityEnum } from "./placementPlan.type";

const longest = 200;

@InputType({ description: "Places and screens, united (投放范围)." })
export class PlacementAimInput {
  @Field(() => Boolean, { nullable: true, description: "Every station and screen (全部阵地)." })
  @IsOptional()
  everywhere: boolean | null;
  @Field(() => [ID], { nullable: true, description: "Stations, at most 500 (阵地)." })
  @IsOptional()
  stationIds: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Stations with everything below them, at most 500 (含下级)." })
  @IsOptional()
  subtreeIds: string[] | null;
  @Field(() => [StationTierEnum], { nullable: true, description: "Stations of these levels (层级)." })
  @IsOptional()
  tiers: StationTier[] | null;
  @Field(() => [String], { nullable: true, description: "Stations with one of these tags, at most 50 (阵地标签)." })
  @IsOptional()
  @MaxLength(longest, { each: true })
  stationTags: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Single screens, at most 500 (屏幕)." })
  @IsOptional()
  screenIds: string[] | null;
  @Field(() => [String], { nullable: true, description: "Screens with one of these tags, at most 50 (屏幕标签)." })
  @IsOptional()
  @MaxLength(longest, { each: true })
  screenTags: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Named groups of screens, at most 500 (屏幕组)." })
  @IsOptional()
  screenGroupIds: string[] | null;
}

@InputType({ description: "Hours on some weekdays (每天的时段)." })
export class PlacementDaypartInput {
  @Field(() => [Int], { description: "1 = Monday … 7 = Sunday; empty for every day (星期)." })
  weekdays: number[];
  @Field(() => String, { description: "From, 08:30 (开始)." })
  @MaxLength(longest)
  from: string;
  @Field(() => String, { description: "Until, 17:30; at or before `from` it is the next day's (结束)." })
  @MaxLength(longest)
  until: string;
}

@InputType({ description: "Which pieces a standing rule sends; an empty list does not restrict (常设规则)." })
export class PieceRuleInput {
  @Field(() => [PieceTypeEnum], { nullable: true, description: "Types (类型)." })
  @IsOptional()
  types: PieceType[] | null;
  @Field(() => [String], { nullable: true, description: "Themes, at most 50 (主题)." })
  @IsOptional()
  @MaxLength(longest, { each: true })
  themes: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Publishers, at most 500 (发布单位)." })
  @IsOptional()
  publisherIds: string[] | null;
}

/** What every input with a plan holds. */
@InputType({ description: "A plan (投放方案)." })
export abstract class PlacementPlanInput {
  @Field(() => String, { nullable: true, description: "Name, at most 40 characters; left out: the usual or the present one (名称)." })
  @IsOptional()
  @MaxLength(longest)
  name: string | null;
  @Field(() => PlacementAimInput, { nullable: true, description: "Where (投放范围)." })
  @IsOptional()
  aim: PlacementAimInput | null;
  @Field(() => PlacementAimInput, { nullable: true, description: "Where not, whatever the aim says (除外)." })
  @IsOptional()
  exceptions: PlacementAimInput | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "From when; null for at once (开始)." })
  @IsOptional()
  windowFrom: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until just before when; null for good (结束)." })
  @IsOptional()
  windowUntil: Date | null;
  @Field(() => [PlacementDaypartInput], { nullable: true, description: "Hours of the day, at most 20 lines; none for all day (每天的时段)." })
  @IsOptional()
  dayparts: PlacementDaypartInput[] | null;
  @Field(() => [DateScalar], { nullable: true, description: "Days on which nothing begins, at most 366 (排除日期)." })
  @IsOptional()
  excludedDates: string[] | null;
  @Field(() => Int, { nullable: true, description: "Share of the turns, 1 to 10 (权重)." })
  @IsOptional()
  weight: number | null;
  @Field(() => PlacementPriorityEnum, { nullable: true, description: "How strongly; left out: NORMAL (优先级)." })
  @IsOptional()
  priority: PlacementPriorityEnum | null;
}
