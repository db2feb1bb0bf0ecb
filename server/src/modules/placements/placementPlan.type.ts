import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../graphql";
import { PieceTypeEnum, type PieceType } from "../content";
import { StationTierEnum, type StationTier } from "../stations";
import type { PlacementPlan, PlacementPriority } from "./placement.entity";

export enum PlacementPriorityEnum { NORMAL = "NORMAL", IMPORTANT = "IMPORTANT", URGENT = "URGENT" }

registerEnumType(PlacementPriorityEnum, {
  name: "PlacementPriority",
  description: "How strongly a placement shows its pieces (优先级).",
  valuesConfig: {
    NORMAL: { description: "In turn with the others (普通)." },
    IMPORTANT: { description: "Before what is normal (重要)." },
    URGENT: { description: "Before everything else (紧急)." },
  },
});

@ObjectType("PlacementAim", { description: "Places and screens, united (投放范围)." })
export class PlacementAimType {
  @Field(() => Boolean, { description: "Every station and screen (全部阵地)." })
  everywhere: boolean;
  @Field(() => [ID], { description: "Stations (阵地)." })
  stationIds: readonly string[];
  @Field(() => [ID], { description: "Stations with everything below them (含下级)." })
  subtreeIds: readonly string[];
  @Field(() => [StationTierEnum], { description: "Stations of these levels (层级)." })
  tiers: readonly StationTier[];
  @Field(() => [String], { description: "Stations with one of these tags (阵地标签)." })
  stationTags: readonly string[];
  @Field(() => [ID], { description: "Single screens (屏幕)." })
  screenIds: readonly string[];
  @Field(() => [String], { description: "Screens with one of these tags (屏幕标签)." })
  screenTags: readonly string[];
  @Field(() => [ID], { description: "Named groups of screens (屏幕组)." })
  screenGroupIds: readonly string[];
}

@ObjectType("PlacementDaypart", { description: "Hours on some weekdays (每天的时段)." })
export class PlacementDaypartType {
  @Field(() => [Int], { description: "1 = Monday … 7 = Sunday; empty for every day (星期)." })
  weekdays: readonly number[];
  @Field(() => String, { description: "From, 08:30 (开始)." })
  from: string;
  @Field(() => String, { description: "Until, 17:30; at or before `from` it is the next day's (结束)." })
  until: string;
}

@ObjectType("PieceRule", { description: "Which pieces a standing rule sends; an empty list does not restrict (常设规则)." })
export class PieceRuleType {
  @Field(() => [PieceTypeEnum], { description: "Types (类型)." })
  types: readonly PieceType[];
  @Field(() => [String], { description: "Themes (主题)." })
  themes: readonly string[];
  @Field(() => [ID], { description: "Publishers (发布单位)." })
  publisherIds: readonly string[];
}

@ObjectType("PlacementPlan", { description: "All that a placement says (投放方案)." })
export class PlacementPlanType {
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => PieceRuleType, { nullable: true, description: "Which pieces a standing rule sends; null for a piece's own placement (常设规则)." })
  rule: PieceRuleType | null;
  @Field(() => PlacementAimType, { description: "Where (投放范围)." })
  aim: PlacementAimType;
  @Field(() => PlacementAimType, { description: "Where not, whatever the aim says (除外)." })
  exceptions: PlacementAimType;
  @Field(() => DateTimeScalar, { nullable: true, description: "From when; null for at once (开始)." })
  windowFrom: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until just before when; null for good (结束)." })
  windowUntil: Date | null;
  @Field(() => [PlacementDaypartType], { description: "Hours of the day; empty for all day (每天的时段)." })
  dayparts: readonly PlacementDaypartType[];
  @Field(() => [DateScalar], { description: "Days on which nothing begins (排除日期)." })
  excludedDates: readonly string[];
  @Field(() => Int, { description: "Share of the turns, 1 to 10 (权重)." })
  weight: number;
  @Field(() => PlacementPriorityEnum, { description: "How strongly (优先级)." })
  priority: PlacementPriority;
  /** The plan itself, for fields that read more. */
  plan: PlacementPlan;
}

/** A plan as the API shows it. */
export function presentPlan(plan: PlacementPlan): PlacementPlanType {
  return Object.assign(new PlacementPlanType(), { ...plan, plan });
}
