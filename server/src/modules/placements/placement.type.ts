import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { Placement, PlacementPriority } from "./placement.entity";
import { ruleText } from "./ruleText";

export enum PlacementPriorityEnum { NORMAL = "NORMAL", IMPORTANT = "IMPORTANT", URGENT = "URGENT" }

registerEnumType(PlacementPriorityEnum, {
  name: "PlacementPriority",
  description: "How strongly a placement shows its pieces (优先级).",
  valuesConfig: {
    NORMAL: { description: "In turn with the others (一般)." },
    IMPORTANT: { description: "Before what is normal (重要)." },
    URGENT: { description: "Before everything else (紧急)." },
  },
});

@ObjectType({ description: "A span of time, open where a bound is null (时段)." })
class PlacementWindow {
  @Field(() => DateTimeScalar, { nullable: true, description: "From when (开始)." })
  from: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when (结束)." })
  until: Date | null;
}

@ObjectType("Placement", { description: "Where and when pieces are shown (投放): one piece's own, or a standing rule (常设投放)." })
export class PlacementType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => ID, { nullable: true, description: "The piece it places; null for a standing rule (内容)." })
  pieceId: string | null;
  @Field(() => String, { nullable: true, description: "Which pieces a standing rule sends, in words (常设规则)." })
  rule: string | null;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => Boolean, { description: "Whether it reaches every station (全部阵地)." })
  allStations: boolean;
  @Field(() => [PlacementWindow], { description: "When; empty for always (展示时段)." })
  windows: PlacementWindow[];
  @Field(() => Int, { description: "Share of the turns, 1 to 10 (权重)." })
  weight: number;
  @Field(() => PlacementPriorityEnum, { description: "How strongly (优先级)." })
  priority: PlacementPriority;
  @Field(() => Boolean, { description: "Whether it is in force (是否生效)." })
  active: boolean;
  /** The row itself, for fields that read more. */
  row: Placement;
}

@ObjectType({ description: "A page of placements (投放列表)." })
export class PlacementConnection extends connectionOf(PlacementType, "placements") {}

/** The placement as the API shows it. */
export function presentPlacement(row: Placement): PlacementType {
  const { id, version, pieceId, name, weight, priority, active, windowFrom, windowUntil } = row;
  const windows = windowFrom === null && windowUntil === null ? [] : [Object.assign(new PlacementWindow(), { from: windowFrom, until: windowUntil })];
  return Object.assign(new PlacementType(), {
    id, version, pieceId, name, weight, priority, active, windows, row, allStations: row.aim.everywhere, rule: row.rule === null ? null : ruleText(row.rule),
  });
}
