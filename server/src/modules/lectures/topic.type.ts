import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../graphql";
import type { Topic } from "./topic.entity";

@ObjectType("Topic", { description: "A topic of the course menu (宣讲菜单课题)." })
export class TopicType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Title (课题名称)." })
  title: string;
  @Field(() => ID, { nullable: true, description: "Id of its series (系列)." })
  seriesId: string | null;
  @Field(() => Int, { description: "Usual length in minutes (时长)." })
  minutes: number;
  @Field(() => ID, { nullable: true, description: "Id of its class of work (工作类别)." })
  workClassId: string | null;
  @Field(() => ID, { nullable: true, description: "Id of its usual form (活动形式)." })
  formId: string | null;
  @Field(() => Boolean, { description: "Whether stations can still ask for it (启用)." })
  active: boolean;
}

@ObjectType({ description: "A page of topics (课题列表)." })
export class TopicConnection extends connectionOf(TopicType, "topics") {}

/** The topic as the API shows it. */
export function presentTopic({ id, version, title, seriesId, minutes, workClassId, formId, active }: Topic): TopicType {
  return Object.assign(new TopicType(), { id, version, title, seriesId, minutes, workClassId, formId, active });
}
