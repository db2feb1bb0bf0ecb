import { IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar, MutationPayload, PageArgs } from "../../graphql";
import { GuardPeriodType, GuardPhaseEnum } from "./guardPeriod.type";

@InputType("GuardPeriodFilter", { description: "Which guard periods (保障期筛选)." })
export class GuardPeriodFilterInput {
  @Field(() => String, { nullable: true, description: "Part of name or source (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => GuardPhaseEnum, { nullable: true, description: "Coming, in force or over (阶段)." })
  @IsOptional()
  phase: GuardPhaseEnum | null;
}

@ArgsType()
export class GuardPeriodsArgs extends PageArgs {
  @Field(() => GuardPeriodFilterInput, { nullable: true, description: "Which guard periods; the latest start comes first." })
  @IsOptional()
  filter: GuardPeriodFilterInput | null;
}

@InputType({ description: "A line of the duty list (值班表的一行)." })
export class DutyEntryInput {
  @Field(() => DateScalar, { nullable: true, description: "The day (日期), within the period; left out, every day of it." })
  @IsOptional()
  onDay: string | null;
  @Field(() => String, { description: "Who (姓名), at most 20 characters." })
  @MaxLength(100)
  name: string;
  @Field(() => String, { nullable: true, description: "In which office (职务), at most 30 characters." })
  @IsOptional()
  @MaxLength(100)
  post: string | null;
  @Field(() => String, { description: "An office's telephone (值班电话); a personal mobile number is refused." })
  @MaxLength(100)
  phone: string;
}

@InputType({ description: "A new guard period (设置重要保障期); administrators only, and it never waits." })
export class ScheduleGuardPeriodInput {
  @Field(() => String, { description: "Name (名称), at most 40 characters." })
  name: string;
  @Field(() => DateTimeScalar, { description: "Start (开始时间); one that is past counts from now on." })
  startsAt: Date;
  @Field(() => DateTimeScalar, { description: "The first moment after it (结束时间), at most a year later." })
  endsAt: Date;
  @Field(() => String, { description: "Which notice or decision ordered it (依据), at most 100 characters." })
  source: string;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Whether urgent placements lose their precedence (停止插播)." })
  @IsOptional()
  interruptsOff: boolean | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: "Whether public pages are drawn in grey (素色显示)." })
  @IsOptional()
  plainLook: boolean | null;
  @Field(() => [DutyEntryInput], { nullable: true, description: "Who is on duty (值班表), at most 400 lines." })
  @IsOptional()
  dutyList: DutyEntryInput[] | null;
}

@InputType({ description: "Changes of a guard period (修改重要保障期); a field left out stays. What loosens it waits for another administrator's signature." })
export class UpdateGuardPeriodInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Name (名称)." })
  @IsOptional()
  name: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Start (开始时间); a period that has begun keeps its own. Later: waits." })
  @IsOptional()
  startsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "The first moment after it (结束时间). Later: at once. Earlier: waits." })
  @IsOptional()
  endsAt: Date | null;
  @Field(() => String, { nullable: true, description: "Which notice or decision ordered it (依据)." })
  @IsOptional()
  source: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether urgent placements lose their precedence (停止插播). On: at once. Off: waits." })
  @IsOptional()
  interruptsOff: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Whether public pages are drawn in grey (素色显示)." })
  @IsOptional()
  plainLook: boolean | null;
  @Field(() => [DutyEntryInput], { nullable: true, description: "Who is on duty (值班表); replaces the whole list." })
  @IsOptional()
  dutyList: DutyEntryInput[] | null;
}

@InputType({ description: "Asks that a guard period end before its time (提前结束)." })
export class EndGuardPeriodInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { description: "Why (原因), at most 100 characters." })
  reason: string;
}

@InputType({ description: "Signs the loosening that waits (签字同意放宽); never by who asked for it." })
export class SignGuardLooseningInput {
  @Field(() => ID, { description: "Which guard period." })
  id: string;
  @Field(() => Int, { description: "The version that was read, and so the loosening that was seen." })
  version: number;
}

@InputType({ description: "Drops the loosening that waits (撤回放宽)." })
export class DropGuardLooseningInput {
  @Field(() => ID, { description: "Which guard period." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@ObjectType({ description: "What every mutation of a guard period answers." })
abstract class GuardPeriodAnswer extends MutationPayload {
  @Field(() => GuardPeriodType, { nullable: true, description: "The guard period as it stands now (重要保障期)." })
  guardPeriod: GuardPeriodType | null;
}

@ObjectType({ description: "Answer of scheduleGuardPeriod." })
export class ScheduleGuardPeriodPayload extends GuardPeriodAnswer {}

@ObjectType({ description: "Answer of updateGuardPeriod." })
export class UpdateGuardPeriodPayload extends GuardPeriodAnswer {}

@ObjectType({ description: "Answer of endGuardPeriod." })
export class EndGuardPeriodPayload extends GuardPeriodAnswer {}

@ObjectType({ description: "Answer of signGuardLoosening." })
export class SignGuardLooseningPayload extends GuardPeriodAnswer {}

@ObjectType({ description: "Answer of dropGuardLoosening." })
export class DropGuardLooseningPayload extends GuardPeriodAnswer {}
