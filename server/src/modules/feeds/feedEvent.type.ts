import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar, plainData } from "../../graphql";
import type { FeedEventStatus } from "./feedItem";

export enum FeedEventStatusEnum { SCHEDULED = "SCHEDULED", POSTPONED = "POSTPONED", CANCELLED = "CANCELLED", RESCHEDULED = "RESCHEDULED" }

registerEnumType(FeedEventStatusEnum, {
  name: "FeedEventStatus",
  description: "What a passer-by has to know of an activity (活动状态).",
  valuesConfig: {
    SCHEDULED: { description: "As announced (如期)." },
    POSTPONED: { description: "Put off, new time unknown (延期，时间另行通知)." },
    CANCELLED: { description: "Will not be (已取消)." },
    RESCHEDULED: { description: "Moved to a known time or place (改期)." },
  },
});

@ObjectType("FeedEvent", { ...plainData, description: "An activity as a passer-by reads it (活动)." })
export class FeedEventType {
  @Field(() => FeedEventStatusEnum, { description: "As announced, or changed (状态)." })
  status: FeedEventStatus;
  @Field(() => DateTimeScalar, { nullable: true, description: "Start (开始); null while unknown." })
  startsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "End (结束); null while unknown." })
  endsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Where it was moved from in time (原定时间)." })
  originalStartsAt: Date | null;
  @Field(() => String, { description: "Where it is (地点)." })
  place: string;
  @Field(() => String, { nullable: true, description: "Where it was to be (原地点)." })
  originalPlace: string | null;
  @Field(() => String, { description: "What it is about (主题)." })
  topic: string;
  @Field(() => [String], { description: "Who speaks (宣讲员); empty while not named." })
  lecturers: readonly string[];
  @Field(() => String, { nullable: true, description: "Why it was changed (原因)." })
  reason: string | null;
  @Field(() => String, { nullable: true, description: "An office's telephone to ask at (电话)." })
  phone: string | null;
}

@ObjectType("FeedRow", { ...plainData, description: "One row of a timetable (课表的一行)." })
export class FeedRowType {
  @Field(() => String, { description: "Weekday or day (日子), such as 周三." })
  day: string;
  @Field(() => String, { description: "From–until (时间), such as 16:20–17:20." })
  time: string;
  @Field(() => String, { description: "What is on (内容)." })
  title: string;
  @Field(() => String, { description: "Where (地点)." })
  place: string;
}
