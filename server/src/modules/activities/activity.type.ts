import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../graphql";
import type { Activity, ActivityChangeKind } from "./activity.entity";

export enum ActivityStatusEnum {
  DRAFT = "DRAFT", SCHEDULED = "SCHEDULED", POSTPONED = "POSTPONED", COMPLETED = "COMPLETED", VERIFIED = "VERIFIED",
  RETURNED = "RETURNED", CANCELLED = "CANCELLED", ABORTED = "ABORTED", VOIDED = "VOIDED",
}
registerEnumType(ActivityStatusEnum, {
  name: "ActivityStatus",
  description: "Where an activity stands (活动状态).",
  valuesConfig: {
    DRAFT: { description: "Not announced yet (草稿)." },
    SCHEDULED: { description: "Announced, with a known time (已排期)." },
    POSTPONED: { description: "Put off, the new time unknown (延期待定)." },
    COMPLETED: { description: "Held, with a head count (已完成)." },
    VERIFIED: { description: "Checked with its evidence (已核验)." },
    RETURNED: { description: "Sent back to be completed again (已退回)." },
    CANCELLED: { description: "Called off before its start (已取消)." },
    ABORTED: { description: "Broken off after its start (中途停办)." },
    VOIDED: { description: "Struck out after it was verified (已作废)." },
  },
});

export enum ActivityChangeKindEnum { POSTPONED = "POSTPONED", RESCHEDULED = "RESCHEDULED", RELOCATED = "RELOCATED", CANCELLED = "CANCELLED" }
registerEnumType(ActivityChangeKindEnum, {
  name: "ActivityChangeKind",
  description: "What was changed after the announcement (变更类型).",
  valuesConfig: {
    POSTPONED: { description: "Put off, the new time unknown (延期)." },
    RESCHEDULED: { description: "Moved to a known new time (改期)." },
    RELOCATED: { description: "Moved to another place (改地点)." },
    CANCELLED: { description: "Called off (取消)." },
  },
});

@ObjectType("ActivityChange", { description: "The latest change after the announcement (变更说明), shown until an hour after the old start." })
export class ActivityChangeType {
  @Field(() => ActivityChangeKindEnum, { description: "What was changed (变更类型)." })
  kind: ActivityChangeKind;
  @Field(() => DateTimeScalar, { nullable: true, description: "The start people know from the announcement (原定开始时间)." })
  originalStartsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "The end people know from the announcement (原定结束时间)." })
  originalEndsAt: Date | null;
  @Field(() => String, { nullable: true, description: "The place people know from the announcement (原定地点); null when it stays." })
  originalPlace: string | null;
  @Field(() => String, { nullable: true, description: "Why (原因)." })
  reason: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone for questions (咨询电话)." })
  phone: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was changed (变更时间)." })
  changedAt: Date | null;
}

/** The change note as the API shows it; null when nothing changed. */
export function presentChange(row: Activity): ActivityChangeType | null {
  if (row.changeKind === null) return null;
  return Object.assign(new ActivityChangeType(), {
    kind: row.changeKind, originalStartsAt: row.originalStartsAt, originalEndsAt: row.originalEndsAt, originalPlace: row.originalPlace,
    reason: row.changeReason, phone: row.changePhone, changedAt: row.changedAt,
  });
}

@ObjectType("WorkClass", { description: "A class of work (工作类别), such as one of the five works 五项工作." })
export class WorkClassType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => String, { description: "Code (编码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => String, { nullable: true, description: "The document that names it (依据)." })
  source: string | null;
}

@ObjectType("ActivityForm", { description: "How an activity is held (活动形式), such as 板凳课堂." })
export class ActivityFormType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => String, { description: "Code (编码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
}

@ObjectType("LectureSeries", { description: "A series of activities (系列), such as 道德讲堂." })
export class LectureSeriesType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => String, { description: "Code (编码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => String, { nullable: true, description: "How often and how it is held (举办规律)." })
  rule: string | null;
}
