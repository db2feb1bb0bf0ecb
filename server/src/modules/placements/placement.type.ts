import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { Approval, Placement, PlacementPriority, WaitingChange } from "./placement.entity";
import { openedPlan, planOfRow } from "./plan/placementPlan";
import { PlacementPlanType, PlacementPriorityEnum, presentPlan } from "./placementPlan.type";
import { ruleText } from "./ruleText";

export enum PlacementStateEnum { IN_FORCE = "IN_FORCE", WAITING = "WAITING", ENDED = "ENDED" }
export enum PlacementChangeEnum { BEGIN = "BEGIN", CHANGE = "CHANGE", END = "END" }

registerEnumType(PlacementStateEnum, {
  name: "PlacementState",
  description: "How a placement stands (投放状态).",
  valuesConfig: {
    IN_FORCE: { description: "It counts, and nothing waits (生效中)." }, WAITING: { description: "Something about it waits for a signature (待签字)." },
    ENDED: { description: "It has ended, or was never agreed to (已结束)." },
  },
});
registerEnumType(PlacementChangeEnum, {
  name: "PlacementChange",
  description: "What waits for a signature (待签字的事项).",
  valuesConfig: {
    BEGIN: { description: "A new placement (新投放)." }, CHANGE: { description: "Another plan; what is in force stays meanwhile (修改)." },
    END: { description: "Its end, after which more is shown; it shows nothing meanwhile (结束后恢复更大范围)." },
  },
});

@ObjectType({ description: "A span of time, open where a bound is null (时段)." })
class PlacementWindow {
  @Field(() => DateTimeScalar, { nullable: true, description: "From when (开始)." })
  from: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when (结束)." })
  until: Date | null;
}

@ObjectType("PlacementWaiting", { description: "A change that shows more and waits for somebody who did not ask for it (待签字)." })
export class PlacementWaitingType {
  @Field(() => PlacementChangeEnum, { description: "What waits (事项)." })
  change: PlacementChangeEnum;
  @Field(() => PlacementPlanType, { nullable: true, description: "The plan that would be in force; null when it is the end (方案)." })
  plan: PlacementPlanType | null;
  @Field(() => String, { description: "Who asked for it (提出人)." })
  askedByName: string;
  @Field(() => DateTimeScalar, { description: "When (提出时间)." })
  askedAt: Date;
  @Field(() => Boolean, { description: "Whether it takes the piece off, or brings it back, where no placement of its own names it, and so waits for those who manage all those places (须由县级签字)." })
  turnsRules: boolean;
  /** What was kept and where, for fields that read more. */
  kept: WaitingChange;
  row: Placement;
}

@ObjectType("PlacementApproval", { description: "Who asked for how a placement stands now, be it its end, and who signed that (提出和签字)." })
export class PlacementApprovalType {
  @Field(() => String, { description: "Who asked for it; empty for the portal itself (提出人)." })
  askedByName: string;
  @Field(() => DateTimeScalar, { description: "When (提出时间)." })
  askedAt: Date;
  @Field(() => [String], { description: "Who signed; nobody where it took no signature (签字人)." })
  signedByNames: readonly string[];
  @Field(() => DateTimeScalar, { nullable: true, description: "When the last signature put it in force; null where it took none (签字时间)." })
  signedAt: Date | null;
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
  @Field(() => PlacementStateEnum, { description: "How it stands (状态)." })
  state: PlacementStateEnum;
  @Field(() => PlacementPlanType, { description: "All that it says; of one that waits to begin, what is asked for (投放方案)." })
  plan: PlacementPlanType;
  @Field(() => PlacementWaitingType, { nullable: true, description: "What waits for a signature (待签字)." })
  waiting: PlacementWaitingType | null;
  @Field(() => DateTimeScalar, { description: "When it was made (建立时间)." })
  createdAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended (结束时间)." })
  endedAt: Date | null;
  /** The row itself, for fields that read more. */
  row: Placement;
}

@ObjectType({ description: "A page of placements (投放列表)." })
export class PlacementConnection extends connectionOf(PlacementType, "placements") {}

/** Who stands behind a placement as the API shows it. */
export function presentApproval({ askedByName, askedAt, signedByNames, signedAt }: Omit<Approval, "askedBy">): PlacementApprovalType {
  return Object.assign(new PlacementApprovalType(), { askedByName, askedAt: new Date(askedAt), signedByNames, signedAt: signedAt === null ? null : new Date(signedAt) });
}

/** The placement as the API shows it. */
export function presentPlacement(row: Placement): PlacementType {
  const { id, version, pieceId, name, weight, priority, active, windowFrom, windowUntil, createdAt, endedAt } = row;
  const windows = windowFrom === null && windowUntil === null ? [] : [Object.assign(new PlacementWindow(), { from: windowFrom, until: windowUntil })];
  return Object.assign(new PlacementType(), {
    id, version, pieceId, name, weight, priority, active, windows, createdAt, endedAt, row, allStations: row.aim.everywhere, rule: row.rule === null ? null : ruleText(row.rule),
    state: stateOf(row), plan: presentPlan(planOfRow(row)), waiting: presentWaiting(row),
  });
}

function stateOf({ waiting, active }: Placement): PlacementStateEnum {
  if (waiting !== null) return PlacementStateEnum.WAITING;
  return active ? PlacementStateEnum.IN_FORCE : PlacementStateEnum.ENDED;
}

/** What it is that waits. */
export function changeOfWaiting({ active }: Pick<Placement, "active">, { plan }: WaitingChange): PlacementChangeEnum {
  if (!active) return PlacementChangeEnum.BEGIN;
  return plan === null ? PlacementChangeEnum.END : PlacementChangeEnum.CHANGE;
}

function presentWaiting(row: Placement): PlacementWaitingType | null {
  const { waiting } = row;
  if (waiting === null) return null;
  return Object.assign(new PlacementWaitingType(), {
    change: changeOfWaiting(row, waiting), plan: waiting.plan && presentPlan(openedPlan(waiting.plan)), askedByName: waiting.askedByName,
    askedAt: new Date(waiting.askedAt), turnsRules: (waiting.fallback ?? []).length > 0, kept: waiting, row,
  });
}
