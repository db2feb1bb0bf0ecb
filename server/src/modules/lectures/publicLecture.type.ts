import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../graphql";
import { presentPublicStation, PublicStation } from "../stations";
import type { PublicLectureView } from "./queries/publicLectures";

export enum PublicLectureStatusEnum {
  SCHEDULED = "SCHEDULED", RESCHEDULED = "RESCHEDULED", POSTPONED = "POSTPONED", CANCELLED = "CANCELLED", ENDED = "ENDED",
}
registerEnumType(PublicLectureStatusEnum, {
  name: "PublicLectureStatus",
  description: "How a lecture stands before the public (公开状态).",
  valuesConfig: {
    SCHEDULED: { description: "As announced (如期举行)." },
    RESCHEDULED: { description: "Moved to a known new time (改期)." },
    POSTPONED: { description: "Put off, the new time unknown (延期待定)." },
    CANCELLED: { description: "Called off or broken off (已取消)." },
    ENDED: { description: "Over (已结束)." },
  },
});

@ObjectType({ description: "A lecture as residents see it (公开的宣讲信息): reviewed words only." })
export class PublicLecture {
  @Field(() => ID, { description: "UUID, as in its address /l/<id>." })
  id: string;
  @Field(() => String, { description: "Title (题目)." })
  title: string;
  @Field(() => String, { nullable: true, description: "What it is about (简介)." })
  summary: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象)." })
  audience: string | null;
  @Field(() => PublicLectureStatusEnum, { description: "How it stands (状态)." })
  status: PublicLectureView["status"];
  @Field(() => Boolean, { description: "Whether it is going on now (进行中)." })
  inProgress: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "Start (开始时间); null while the new time is unknown." })
  startsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "End (结束时间); null while the new time is unknown." })
  endsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "The start that was announced first (原定开始时间), when it is changed." })
  originalStartsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "The end that was announced first (原定结束时间), when it is changed." })
  originalEndsAt: Date | null;
  @Field(() => String, { description: "Where people go (地点)." })
  place: string;
  @Field(() => String, { nullable: true, description: "The place that was announced first (原定地点), when it is changed." })
  originalPlace: string | null;
  @Field(() => [String], { description: "Names of the lecturers (宣讲员); empty while nobody is named." })
  lecturers: readonly string[];
  @Field(() => String, { nullable: true, description: "Why it was changed (变更原因)." })
  reason: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (咨询电话)." })
  phone: string | null;
  @Field(() => Int, { nullable: true, description: "Places (名额); null when nobody counts." })
  capacity: number | null;
  @Field(() => String, { nullable: true, description: "How it is held (活动形式)." })
  form: string | null;
  @Field(() => String, { nullable: true, description: "Class of work (工作类别)." })
  workClass: string | null;
  @Field(() => String, { description: "Name of the station (阵地名称)." })
  stationName: string;
  @Field(() => PublicStation, { description: "Where it is held (阵地)." })
  station: PublicStation;
}

/** The lecture as residents see it. */
export function presentPublicLecture(view: PublicLectureView): PublicLecture {
  const { id, topic, summary, audience, status, inProgress, startsAt, endsAt, originalStartsAt, originalEndsAt, row } = view;
  const { place, originalPlace, lecturers, reason, phone, stationName } = view;
  return Object.assign(new PublicLecture(), {
    id, title: topic, summary, audience, status, inProgress, startsAt, endsAt, originalStartsAt, originalEndsAt, place, originalPlace,
    lecturers, reason, phone, stationName, capacity: row.capacity, form: row.form?.name ?? null, workClass: row.workClass?.name ?? null,
    station: presentPublicStation(row.station),
  });
}
