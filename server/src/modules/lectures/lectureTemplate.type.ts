import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../graphql";
import type { LectureTemplate } from "./lectureTemplate.entity";

@ObjectType("LectureTemplate", { description: "Words for many lectures (宣讲模板), reviewed once; a lecture in it with no words of its own needs no review." })
export class LectureTemplateType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "What staff call it (模板名称); the public never reads it." })
  name: string;
  @Field(() => ID, { nullable: true, description: "Id of the station whose it is (所属阵地): it serves that one and everything below it; null for the whole county (全县通用)." })
  stationId: string | null;
  @Field(() => String, { nullable: true, description: "What a lecture is about (简介), as last saved; may hold {topic}, {station}, {place}, {date}, {weekday}, {start}, {end}, {lecturer}, {phone} (占位符)." })
  summary: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象), as last saved; holds no placeholders." })
  audience: string | null;
  @Field(() => Boolean, { description: "Whether it is offered for new lectures (启用)." })
  active: boolean;
  /** The row itself, for fields that are computed. */
  row: LectureTemplate;
}

@ObjectType({ description: "A page of lecture templates (宣讲模板列表)." })
export class LectureTemplateConnection extends connectionOf(LectureTemplateType, "templates") {}

/** The template as the API shows it. */
export function presentLectureTemplate(row: LectureTemplate): LectureTemplateType {
  const { id, version, name, stationId, summary, audience, active } = row;
  return Object.assign(new LectureTemplateType(), { id, version, name, stationId, summary, audience, active, row });
}

@ObjectType({ description: "How a lecture would read before the public (公开文字预览), and whether anything in it waits for a review." })
export class LecturePreview {
  @Field(() => String, { description: "Title (题目), with the clerk's own word where there is one." })
  title: string;
  @Field(() => String, { description: "Where people go (地点)." })
  place: string;
  @Field(() => String, { nullable: true, description: "What it is about (简介), placeholders filled; 待定 where something is open." })
  summary: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象)." })
  audience: string | null;
  @Field(() => Boolean, { description: "Whether words of its own have to be reviewed before the public reads them (需要审核)." })
  needsReview: boolean;
  @Field(() => [String], { description: "Chinese names of what has to be reviewed, such as 自拟题目; what the menu or the template still waits for included." })
  waitsFor: readonly string[];
  @Field(() => String, { description: "Why its announcement would wait for a second person now (重要保障期提示), in Chinese; empty on ordinary days." })
  guardNotice: string;
}
