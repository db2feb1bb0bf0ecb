import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar, MutationPayload, PageArgs } from "../../graphql";
import { LectureTemplateType } from "./lectureTemplate.type";

export enum LectureTemplateOrderEnum { NAME_ASC = "NAME_ASC", UPDATED_AT_DESC = "UPDATED_AT_DESC" }
registerEnumType(LectureTemplateOrderEnum, {
  name: "LectureTemplateOrder",
  description: "Order of lecture templates (模板排序).",
  valuesConfig: { NAME_ASC: { description: "By name (按名称)." }, UPDATED_AT_DESC: { description: "Last changed first (按更新时间)." } },
});

@InputType("LectureTemplateFilter", { description: "Which lecture templates (模板筛选)." })
export class LectureTemplateFilterInput {
  @Field(() => String, { nullable: true, description: "Part of name or words (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Of this station (所属阵地)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "Usable for a lecture at this station (适用阵地): the county's, its own and those of the places above it." })
  @IsOptional()
  usableAt: string | null;
  @Field(() => Boolean, { nullable: true, description: "Offered for new lectures, or not (启用)." })
  @IsOptional()
  active: boolean | null;
}

@ArgsType()
export class LectureTemplatesArgs extends PageArgs {
  @Field(() => LectureTemplateFilterInput, { nullable: true, description: "Which templates." })
  @IsOptional()
  filter: LectureTemplateFilterInput | null;
  @Field(() => LectureTemplateOrderEnum, { nullable: true, defaultValue: LectureTemplateOrderEnum.NAME_ASC, description: "In which order." })
  @IsOptional()
  orderBy: LectureTemplateOrderEnum | null;
}

@InputType({ description: "A new lecture template (新建宣讲模板); summary or audience must be given." })
export class CreateLectureTemplateInput {
  @Field(() => String, { description: "What staff call it (模板名称), at most 20 characters." })
  name: string;
  @Field(() => ID, { nullable: true, description: "The station whose it is (所属阵地); left out, the whole county's, which administrators and team managers keep." })
  @IsOptional()
  stationId: string | null;
  @Field(() => String, { nullable: true, description: "What a lecture is about (简介), at most 1000 characters, placeholders allowed, public once reviewed." })
  @IsOptional()
  summary: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象), at most 40 characters, public once reviewed." })
  @IsOptional()
  audience: string | null;
}

@InputType({ description: "Changes of a lecture template (修改宣讲模板); a field left out stays, null empties it. New words wait for the review, the old ones stay until then." })
export class UpdateLectureTemplateInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "What staff call it (模板名称)." })
  @IsOptional()
  name: string | null;
  @Field(() => String, { nullable: true, description: "What a lecture is about (简介)." })
  @IsOptional()
  summary: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象)." })
  @IsOptional()
  audience: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it is offered for new lectures (启用); lectures that use it keep it." })
  @IsOptional()
  active: boolean | null;
}

@ObjectType({ description: "Answer of createLectureTemplate." })
export class CreateLectureTemplatePayload extends MutationPayload {
  @Field(() => LectureTemplateType, { nullable: true, description: "The new template (模板)." })
  lectureTemplate: LectureTemplateType | null;
}

@ObjectType({ description: "Answer of updateLectureTemplate." })
export class UpdateLectureTemplatePayload extends MutationPayload {
  @Field(() => LectureTemplateType, { nullable: true, description: "The changed template (模板)." })
  lectureTemplate: LectureTemplateType | null;
}

@InputType({ description: "A lecture as its form stands (填写中的宣讲); everything may still be open." })
export class LecturePreviewInput {
  @Field(() => ID, { nullable: true, description: "The lecture itself when it exists: words of its own that are reviewed already need no second review." })
  @IsOptional()
  id: string | null;
  @Field(() => ID, { nullable: true, description: "Where it is held (阵地)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "Topic of the course menu (课题)." })
  @IsOptional()
  topicId: string | null;
  @Field(() => ID, { nullable: true, description: "Template (宣讲模板)." })
  @IsOptional()
  templateId: string | null;
  @Field(() => ID, { nullable: true, description: "Room or square (场地)." })
  @IsOptional()
  facilityId: string | null;
  @Field(() => String, { nullable: true, description: "A title of its own (自拟题目)." })
  @IsOptional()
  ownTitle: string | null;
  @Field(() => String, { nullable: true, description: "What it is about (简介)." })
  @IsOptional()
  summary: string | null;
  @Field(() => String, { nullable: true, description: "The place in words (地点)." })
  @IsOptional()
  placeText: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象)." })
  @IsOptional()
  audience: string | null;
  @Field(() => String, { nullable: true, description: "An office's telephone (联系电话); the station's when left out." })
  @IsOptional()
  contactPhone: string | null;
  @Field(() => [ID], { nullable: true, description: "Lecturers in order (宣讲员)." })
  @IsOptional()
  lecturerIds: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Start (开始时间)." })
  @IsOptional()
  startsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "End (结束时间)." })
  @IsOptional()
  endsAt: Date | null;
}
