import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateScalar, DateTimeScalar } from "../../graphql";
import type { DutyEntry, GuardPeriod } from "./guardPeriod.entity";
import type { GuardStep } from "./guardPeriodStep.entity";

export enum GuardPhaseEnum { COMING = "COMING", CURRENT = "CURRENT", PAST = "PAST" }
registerEnumType(GuardPhaseEnum, {
  name: "GuardPhase",
  description: "Where a guard period stands (保障期阶段).",
  valuesConfig: {
    COMING: { description: "Not begun yet (即将开始)." },
    CURRENT: { description: "In force (进行中)." },
    PAST: { description: "Over, or ended before its time (已结束)." },
  },
});

export enum GuardStepEnum {
  SCHEDULED = "SCHEDULED", CHANGED = "CHANGED", LOOSENING_ASKED = "LOOSENING_ASKED", LOOSENING_SIGNED = "LOOSENING_SIGNED", LOOSENING_DROPPED = "LOOSENING_DROPPED",
}
registerEnumType(GuardStepEnum, {
  name: "GuardStep",
  description: "What was done to a guard period (保障期记录).",
  valuesConfig: {
    SCHEDULED: { description: "Set (设置)." },
    CHANGED: { description: "Changed without being loosened (修改)." },
    LOOSENING_ASKED: { description: "An early end or another loosening was asked for (申请放宽)." },
    LOOSENING_SIGNED: { description: "Another administrator signed it; it applied at once (签字放宽)." },
    LOOSENING_DROPPED: { description: "It was dropped; the period stayed as strict (撤回放宽)." },
  },
});

@ObjectType("DutyEntry", { description: "Who is on duty in a guard period (值班表的一行): staff read it, the public never." })
export class DutyEntryType {
  @Field(() => DateScalar, { nullable: true, description: "The day (日期); null for every day of the period." })
  onDay: string | null;
  @Field(() => String, { description: "Who (姓名)." })
  name: string;
  @Field(() => String, { description: "In which office (职务); may be empty." })
  post: string;
  @Field(() => String, { description: "An office's telephone (值班电话)." })
  phone: string;
}

@ObjectType("GuardLoosening", { description: "What would loosen a guard period and waits for another administrator's signature (待签字的放宽)." })
export class GuardLooseningType {
  @Field(() => Boolean, { description: "Whether it would end at once, or never begin (提前结束)." })
  ended: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "A later start (推迟到)." })
  startsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "An earlier end (提前到)." })
  endsAt: Date | null;
  @Field(() => Boolean, { description: "Whether urgent placements would go first again (恢复插播)." })
  interruptsOn: boolean;
  @Field(() => String, { nullable: true, description: "Why (原因), when it is to end." })
  reason: string | null;
  @Field(() => String, { description: "Who asked for it (申请人); that person cannot sign it." })
  askedByName: string;
  @Field(() => DateTimeScalar, { description: "When it was asked for (申请时间)." })
  askedAt: Date;
}

@ObjectType("GuardPeriodStep", { description: "One line of the record of a guard period (保障期记录)." })
export class GuardPeriodStepType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => GuardStepEnum, { description: "What was done (动作)." })
  kind: GuardStep;
  @Field(() => String, { description: "By whom (操作人)." })
  actorName: string;
  @Field(() => DateTimeScalar, { description: "When (时间)." })
  at: Date;
  @Field(() => String, { nullable: true, description: "Why (原因)." })
  reason: string | null;
}

@ObjectType("GuardPeriod", { description: "A guard period (重要保障期): while it lasts, every change that shows more content takes a second person's signature." })
export class GuardPeriodType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Name (名称), such as 全国两会." })
  name: string;
  @Field(() => DateTimeScalar, { description: "Start (开始时间)." })
  startsAt: Date;
  @Field(() => DateTimeScalar, { description: "The first moment after it (结束时间)." })
  endsAt: Date;
  @Field(() => Boolean, { description: "Whether urgent placements lose their precedence while it lasts (停止插播)." })
  interruptsOff: boolean;
  @Field(() => Boolean, { description: "Whether public pages are drawn plainly, in grey, while it lasts (素色显示)." })
  plainLook: boolean;
  @Field(() => [DutyEntryType], { description: "Who is on duty (值班表), as entered." })
  dutyList: readonly DutyEntry[];
  @Field(() => String, { description: "Which notice or decision ordered it (依据)." })
  source: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it is over before its time (提前结束时间)." })
  endedAt: Date | null;
  @Field(() => GuardLooseningType, { nullable: true, description: "What waits for another administrator's signature (待签字的放宽)." })
  loosening: GuardLooseningType | null;
  /** The row itself, for fields that are computed. */
  row: GuardPeriod;
}

@ObjectType({ description: "A page of guard periods (重要保障期列表)." })
export class GuardPeriodConnection extends connectionOf(GuardPeriodType, "guard periods") {}

/** The guard period as the API shows it. */
export function presentGuardPeriod(row: GuardPeriod): GuardPeriodType {
  const { id, version, name, startsAt, endsAt, interruptsOff, plainLook, dutyList, source, endedAt } = row;
  return Object.assign(new GuardPeriodType(), {
    id, version, name, startsAt, endsAt, interruptsOff, plainLook, dutyList, source, endedAt, loosening: presentLoosening(row), row,
  });
}

function presentLoosening({ loosening }: GuardPeriod): GuardLooseningType | null {
  if (loosening === null) return null;
  const { ended, startsAt, endsAt, interruptsOff, reason, askedByName, askedAt } = loosening;
  return Object.assign(new GuardLooseningType(), {
    ended: ended === true, startsAt: startsAt ? new Date(startsAt) : null, endsAt: endsAt ? new Date(endsAt) : null, interruptsOn: interruptsOff === false,
    reason: reason ?? null, askedByName: askedByName ?? "", askedAt: new Date(askedAt ?? 0),
  });
}
