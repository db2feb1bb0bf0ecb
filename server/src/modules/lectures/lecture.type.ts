import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import { ActivityChangeType, ActivityStatusEnum, presentChange, type Activity, type ActivityStatus } from "../activities";

@ObjectType("Lecture", { description: "A lecture (宣讲) as staff see it." })
export class LectureType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { nullable: true, description: "A title of its own (自拟题目) instead of the topic's." })
  ownTitle: string | null;
  @Field(() => String, { nullable: true, description: "What it is about, or what it was like (简介)." })
  summary: string | null;
  @Field(() => ID, { description: "Id of the station where it is held." })
  stationId: string;
  @Field(() => ID, { nullable: true, description: "Id of the room or square (场地)." })
  facilityId: string | null;
  @Field(() => String, { nullable: true, description: "The place in words (地点), where no facility names it." })
  placeText: string | null;
  @Field(() => DateTimeScalar, { description: "Start (开始时间); the old one while it is postponed." })
  startsAt: Date;
  @Field(() => DateTimeScalar, { description: "End (结束时间); the old one while it is postponed." })
  endsAt: Date;
  @Field(() => Int, { description: "Length in minutes (时长)." })
  durationMinutes: number;
  @Field(() => Int, { nullable: true, description: "Places (名额); null when nobody counts." })
  capacity: number | null;
  @Field(() => Int, { nullable: true, description: "How many came (人次)." })
  headCount: number | null;
  @Field(() => ID, { nullable: true, description: "Id of the class of work (工作类别)." })
  workClassId: string | null;
  @Field(() => ID, { nullable: true, description: "Id of the form (活动形式)." })
  formId: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象)." })
  audience: string | null;
  @Field(() => ActivityStatusEnum, { description: "Where it stands (状态)." })
  status: ActivityStatus;
  @Field(() => ActivityChangeType, { nullable: true, description: "The latest change after the announcement (变更说明)." })
  change: ActivityChangeType | null;
  @Field(() => String, { nullable: true, description: "Telephone for questions (联系电话); the station's when empty." })
  contactPhone: string | null;
  @Field(() => Boolean, { description: "Entered after it took place (补录)." })
  lateEntry: boolean;
  @Field(() => DateTimeScalar, { description: "When it was entered (创建时间)." })
  createdAt: Date;
  @Field(() => DateTimeScalar, { description: "Last change (更新时间)." })
  updatedAt: Date;
  /** The row itself, for fields that are computed. */
  row: Activity;
}

@ObjectType("LectureAnnouncement", { description: "A draft that waits for a second person's signature before it is announced, as a guard period demands (待签字公布)." })
export class LectureAnnouncementType {
  @Field(() => String, { description: "Who asks for it (提请人), the last one who changed it; that person cannot sign." })
  askedByName: string;
  @Field(() => DateTimeScalar, { description: "Since when (提请时间)." })
  askedAt: Date;
  @Field(() => [String], { description: "Names of those who can sign (可签字的人): managers and keepers of the station and of the places above it, then administrators." })
  signers: readonly string[];
  @Field(() => String, { description: "Why it waits, in Chinese; empty once no guard period is in force: then anybody with rights over the station may announce it." })
  because: string;
  @Field(() => Boolean, { description: "Whether the viewer's publishLectureDraft would be that signature." })
  viewerCanSign: boolean;
}

@ObjectType({ description: "A page of lectures (宣讲列表)." })
export class LectureConnection extends connectionOf(LectureType, "lectures") {}

/** The lecture as staff see it. */
export function presentLecture(row: Activity): LectureType {
  const { id, version, ownTitle, summary, stationId, facilityId, placeText, startsAt, endsAt, capacity, headCount } = row;
  const { workClassId, formId, audience, status, contactPhone, lateEntry, createdAt, updatedAt } = row;
  return Object.assign(new LectureType(), {
    id, version, ownTitle, summary, stationId, facilityId, placeText, startsAt, endsAt, capacity, headCount, workClassId, formId, audience,
    status, contactPhone, lateEntry, createdAt, updatedAt, change: presentChange(row), row,
    durationMinutes: Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000),
  });
}
