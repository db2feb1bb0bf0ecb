import { IsInt, IsOptional, Matches } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar, MutationPayload, PageArgs } from "../../graphql";
import { ActivityStatusEnum, type ActivityStatus } from "../activities";
import { WordedInput } from "../wording";
import { LectureType } from "./lecture.type";

export enum LectureOrderEnum { STARTS_AT_ASC = "STARTS_AT_ASC", STARTS_AT_DESC = "STARTS_AT_DESC", UPDATED_AT_DESC = "UPDATED_AT_DESC" }
registerEnumType(LectureOrderEnum, {
  name: "LectureOrder",
  description: "Order of lectures (宣讲排序).",
  valuesConfig: {
    STARTS_AT_ASC: { description: "Earliest first (按时间正序)." },
    STARTS_AT_DESC: { description: "Latest first (按时间倒序)." },
    UPDATED_AT_DESC: { description: "Last changed first (按更新时间)." },
  },
});

@InputType("LectureFilter", { description: "Which lectures (宣讲筛选)." })
export class LectureFilterInput {
  @Field(() => String, { nullable: true, description: "Part of title or place (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "At this station (阵地)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "At this station or below it (含下级)." })
  @IsOptional()
  within: string | null;
  @Field(() => [ActivityStatusEnum], { nullable: true, description: "In one of these states (状态)." })
  @IsOptional()
  status: ActivityStatus[] | null;
  @Field(() => ID, { nullable: true, description: "With this lecturer (宣讲员)." })
  @IsOptional()
  lecturerId: string | null;
  @Field(() => ID, { nullable: true, description: "On this topic (课题)." })
  @IsOptional()
  topicId: string | null;
  @Field(() => ID, { nullable: true, description: "With a lecturer of this team (宣讲团)." })
  @IsOptional()
  teamId: string | null;
  @Field(() => Boolean, { nullable: true, description: "Drafts that wait for a second person's signature, or all others (待签字公布)." })
  @IsOptional()
  awaitingSignature: boolean | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Starting at this moment or later." })
  @IsOptional()
  from: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Starting before this moment." })
  @IsOptional()
  until: Date | null;
}

@ArgsType()
export class LecturesArgs extends PageArgs {
  @Field(() => LectureFilterInput, { nullable: true, description: "Which lectures." })
  @IsOptional()
  filter: LectureFilterInput | null;
  @Field(() => LectureOrderEnum, { nullable: true, defaultValue: LectureOrderEnum.STARTS_AT_DESC, description: "In which order." })
  @IsOptional()
  orderBy: LectureOrderEnum | null;
}

@InputType({ description: "What a lecture says of itself (宣讲内容)." })
export abstract class LectureDetailsFields extends WordedInput {
  @Field(() => ID, { nullable: true, description: "Topic of the course menu (课题)." })
  @IsOptional()
  topicId: string | null;
  @Field(() => ID, { nullable: true, description: "Template whose reviewed words stand where the lecture has none of its own (宣讲模板)." })
  @IsOptional()
  templateId: string | null;
  @Field(() => String, { nullable: true, description: "A title of its own (自拟题目), public once reviewed; at most 40 characters." })
  @IsOptional()
  ownTitle: string | null;
  @Field(() => String, { nullable: true, description: "What it is about (简介), public once reviewed." })
  @IsOptional()
  summary: string | null;
  @Field(() => ID, { nullable: true, description: "Room or square of the station (场地)." })
  @IsOptional()
  facilityId: string | null;
  @Field(() => String, { nullable: true, description: "The place in words (地点), public once reviewed; at most 60 characters." })
  @IsOptional()
  placeText: string | null;
  @Field(() => Int, { nullable: true, description: "Places (名额)." })
  @IsOptional()
  capacity: number | null;
  @Field(() => ID, { nullable: true, description: "Class of work (工作类别); the topic's when left out." })
  @IsOptional()
  workClassId: string | null;
  @Field(() => ID, { nullable: true, description: "Form (活动形式); the topic's when left out." })
  @IsOptional()
  formId: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象), public once reviewed." })
  @IsOptional()
  audience: string | null;
  @Field(() => [ID], { nullable: true, description: "Lecturers in order (宣讲员); empty while nobody is named." })
  @IsOptional()
  lecturerIds: string[] | null;
  @Field(() => String, { nullable: true, description: "An office's telephone for questions (联系电话)." })
  @IsOptional()
  contactPhone: string | null;
}

@InputType({ description: "A new lecture (安排宣讲)." })
export class ScheduleLectureInput extends LectureDetailsFields {
  @Field(() => String, { description: "Chosen by the client, 8 to 64 letters, digits, - or _; sent again it gives the same lecture." })
  @Matches(/^[\w-]{8,64}$/)
  requestId: string;
  @Field(() => ID, { description: "Where it is held (阵地)." })
  stationId: string;
  @Field(() => DateTimeScalar, { description: "Start (开始时间)." })
  startsAt: Date;
  @Field(() => DateTimeScalar, { description: "End (结束时间)." })
  endsAt: Date;
  @Field(() => Boolean, { nullable: true, description: "Keep it as a draft (存草稿)." })
  @IsOptional()
  asDraft: boolean;
  @Field(() => Boolean, { nullable: true, description: "It took place already (补录)." })
  @IsOptional()
  lateEntry: boolean;
  @Field(() => Boolean, { nullable: true, description: "Also when lecturer or room is taken at that time (允许时间冲突)." })
  @IsOptional()
  allowConflicts: boolean;
}

@InputType({ description: "Changes of a lecture (修改宣讲); a field left out stays, null empties it. Time and state have mutations of their own." })
export class UpdateLectureInput extends LectureDetailsFields {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  @IsInt()
  version: number;
  @Field(() => Boolean, { nullable: true, description: "Also when lecturer or room is taken at that time (允许时间冲突)." })
  @IsOptional()
  allowConflicts: boolean;
}

@InputType({ description: "Announces a draft (发布草稿)." })
export class PublishLectureDraftInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => Boolean, { nullable: true, description: "Also when lecturer or room is taken at that time (允许时间冲突)." })
  @IsOptional()
  allowConflicts: boolean;
}

@InputType({ description: "Why an announced lecture changes (变更原因)." })
export abstract class LectureChangeFields extends WordedInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { description: "Why (原因), as the public reads it." })
  reason: string;
  @Field(() => String, { nullable: true, description: "An office's telephone (咨询电话); the lecture's or station's when left out." })
  @IsOptional()
  phone: string | null;
}

@InputType({ description: "Moves a lecture to a known new time (改期)." })
export class RescheduleLectureInput extends LectureChangeFields {
  @Field(() => DateTimeScalar, { description: "The new start (新的开始时间)." })
  startsAt: Date;
  @Field(() => DateTimeScalar, { description: "The new end (新的结束时间)." })
  endsAt: Date;
  @Field(() => ID, { nullable: true, description: "Another room or square (场地); left out, it stays." })
  @IsOptional()
  facilityId: string | null;
  @Field(() => String, { nullable: true, description: "Another place in words (地点); left out, it stays." })
  @IsOptional()
  placeText: string | null;
  @Field(() => Boolean, { nullable: true, description: "Also when lecturer or room is taken at that time (允许时间冲突)." })
  @IsOptional()
  allowConflicts: boolean;
}

@InputType({ description: "Puts a lecture off, the new time unknown (延期)." })
export class PostponeLectureInput extends LectureChangeFields {}

@InputType({ description: "Calls a lecture off before its start (取消)." })
export class CancelLectureInput extends LectureChangeFields {}

@InputType({ description: "Breaks a lecture off after its start (中途停办)." })
export class AbortLectureInput extends LectureChangeFields {}

@InputType({ description: "Records that a lecture was held (登记完成)." })
export class CompleteLectureInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => Int, { description: "How many came (人次)." })
  @IsInt()
  headCount: number;
  @Field(() => String, { nullable: true, description: "What it was like (活动小结), public once reviewed." })
  @IsOptional()
  summary: string | null;
}

@ObjectType({ description: "What every mutation of a lecture answers." })
abstract class LectureAnswer extends MutationPayload {
  @Field(() => LectureType, { nullable: true, description: "The lecture as it stands now (宣讲)." })
  lecture: LectureType | null;
}

@ObjectType({ description: "Answer of scheduleLecture." })
export class ScheduleLecturePayload extends LectureAnswer {}

@ObjectType({ description: "Answer of updateLecture." })
export class UpdateLecturePayload extends LectureAnswer {}

@ObjectType({ description: "Answer of publishLectureDraft." })
export class PublishLectureDraftPayload extends LectureAnswer {}

@ObjectType({ description: "Answer of rescheduleLecture." })
export class RescheduleLecturePayload extends LectureAnswer {}

@ObjectType({ description: "Answer of postponeLecture." })
export class PostponeLecturePayload extends LectureAnswer {}

@ObjectType({ description: "Answer of cancelLecture." })
export class CancelLecturePayload extends LectureAnswer {}

@ObjectType({ description: "Answer of abortLecture." })
export class AbortLecturePayload extends LectureAnswer {}

@ObjectType({ description: "Answer of completeLecture." })
export class CompleteLecturePayload extends LectureAnswer {}
