import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import { TopicType } from "./topic.type";

export enum TopicOrderEnum { TITLE_ASC = "TITLE_ASC", UPDATED_AT_DESC = "UPDATED_AT_DESC" }
registerEnumType(TopicOrderEnum, {
  name: "TopicOrder",
  description: "Order of topics (课题排序).",
  valuesConfig: { TITLE_ASC: { description: "By title (按名称)." }, UPDATED_AT_DESC: { description: "Last changed first (按更新时间)." } },
});

@InputType("TopicFilter", { description: "Which topics (课题筛选)." })
export class TopicFilterInput {
  @Field(() => String, { nullable: true, description: "Part of the title (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Of this series (系列)." })
  @IsOptional()
  seriesId: string | null;
  @Field(() => Boolean, { nullable: true, description: "On the menu, or not (启用)." })
  @IsOptional()
  active: boolean | null;
}

@ArgsType()
export class TopicsArgs extends PageArgs {
  @Field(() => TopicFilterInput, { nullable: true, description: "Which topics." })
  @IsOptional()
  filter: TopicFilterInput | null;
  @Field(() => TopicOrderEnum, { nullable: true, defaultValue: TopicOrderEnum.TITLE_ASC, description: "In which order." })
  @IsOptional()
  orderBy: TopicOrderEnum | null;
}

@InputType({ description: "A new topic (新增课题); its title is public once reviewed." })
export class CreateTopicInput {
  @Field(() => String, { description: "Title (课题名称)." })
  title: string;
  @Field(() => ID, { nullable: true, description: "Id of its series (系列)." })
  @IsOptional()
  seriesId: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 60, description: "Usual length in minutes (时长)." })
  @IsOptional()
  minutes: number | null;
  @Field(() => ID, { nullable: true, description: "Id of its class of work (工作类别)." })
  @IsOptional()
  workClassId: string | null;
  @Field(() => ID, { nullable: true, description: "Id of its usual form (活动形式)." })
  @IsOptional()
  formId: string | null;
}

@InputType({ description: "Changes of a topic (修改课题); a field left out stays." })
export class UpdateTopicInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Title (课题名称)." })
  @IsOptional()
  title: string | null;
  @Field(() => ID, { nullable: true, description: "Id of its series (系列)." })
  @IsOptional()
  seriesId: string | null;
  @Field(() => Int, { nullable: true, description: "Usual length in minutes (时长)." })
  @IsOptional()
  minutes: number | null;
  @Field(() => ID, { nullable: true, description: "Id of its class of work (工作类别)." })
  @IsOptional()
  workClassId: string | null;
  @Field(() => ID, { nullable: true, description: "Id of its usual form (活动形式)." })
  @IsOptional()
  formId: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether stations can still ask for it (启用)." })
  @IsOptional()
  active: boolean | null;
}

@ObjectType({ description: "Answer of createTopic." })
export class CreateTopicPayload extends MutationPayload {
  @Field(() => TopicType, { nullable: true, description: "The new topic (课题)." })
  topic: TopicType | null;
}

@ObjectType({ description: "Answer of updateTopic." })
export class UpdateTopicPayload extends MutationPayload {
  @Field(() => TopicType, { nullable: true, description: "The changed topic (课题)." })
  topic: TopicType | null;
}
