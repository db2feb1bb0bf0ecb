import { IsInt, IsOptional } from "class-validator";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, MutationPayload } from "../../../graphql";
import type { MediaRuleName } from "./mediaLimits";
import type { MediaRule } from "./mediaRule.entity";

export enum MediaRuleNameEnum {
  VIDEO_MOST_MEGABYTES = "VIDEO_MOST_MEGABYTES", VIDEO_MOST_SECONDS = "VIDEO_MOST_SECONDS", VIDEO_MOST_LONG_SIDE = "VIDEO_MOST_LONG_SIDE",
  VIDEO_MOST_SHORT_SIDE = "VIDEO_MOST_SHORT_SIDE", VIDEO_MOST_FRAME_RATE = "VIDEO_MOST_FRAME_RATE", VIDEO_MOST_H264_LEVEL = "VIDEO_MOST_H264_LEVEL",
  IMAGE_MOST_MEGABYTES = "IMAGE_MOST_MEGABYTES", IMAGE_MOST_MEGAPIXELS = "IMAGE_MOST_MEGAPIXELS", IMAGE_LEAST_LONG_SIDE = "IMAGE_LEAST_LONG_SIDE",
  SCREEN_MOST_MEGABYTES = "SCREEN_MOST_MEGABYTES",
}

registerEnumType(MediaRuleNameEnum, {
  name: "MediaRuleName",
  description: "A limit for pictures and videos (素材标准).",
  valuesConfig: {
    VIDEO_MOST_MEGABYTES: { description: "Largest video in MB (视频最大)." }, VIDEO_MOST_SECONDS: { description: "Longest video in seconds (视频最长)." },
    VIDEO_MOST_LONG_SIDE: { description: "Longer side of a video in pixels at most (视频长边最多)." },
    VIDEO_MOST_SHORT_SIDE: { description: "Shorter side of a video in pixels at most (视频短边最多)." },
    VIDEO_MOST_FRAME_RATE: { description: "Frames per second at most (视频帧率最高)." },
    VIDEO_MOST_H264_LEVEL: { description: "H.264 level times ten at most, 42 for 4.2 (H.264 级别最高)." },
    IMAGE_MOST_MEGABYTES: { description: "Largest picture in MB (图片最大)." }, IMAGE_MOST_MEGAPIXELS: { description: "Pixels of a picture in millions at most (图片像素最多)." },
    IMAGE_LEAST_LONG_SIDE: { description: "Longer side of a picture on a big screen in pixels at least; less is a hint only (大屏图片长边至少)." },
    SCREEN_MOST_MEGABYTES: { description: "What a screen keeps of one piece in MB at most (一块屏存得下的单条素材)." },
  },
});

@ObjectType({ description: "A value of a rule from a day on (标准的一次设定)." })
class MediaRuleSetting {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "The value, in the rule's unit (数值)." })
  value: number;
  @Field(() => DateScalar, { description: "First day (生效日期)." })
  validFrom: string;
  @Field(() => String, { description: "Where it comes from (依据)." })
  source: string;
}

@ObjectType("MediaRule", { description: "A limit for pictures and videos as it is today (素材标准)." })
export class MediaRuleType {
  @Field(() => MediaRuleNameEnum, { description: "Which limit (标准)." })
  name: MediaRuleName;
  @Field(() => String, { description: "What it is called in Chinese (名称)." })
  label: string;
  @Field(() => String, { description: "What it counts in, in Chinese (单位)." })
  unit: string;
  @Field(() => Int, { description: "The value of today, in its unit (数值)." })
  value: number;
  @Field(() => Int, { description: "The least it may be set to." })
  least: number;
  @Field(() => Int, { description: "The most it may be set to." })
  most: number;
  @Field(() => String, { description: "Where the value comes from (依据)." })
  source: string;
  @Field(() => DateScalar, { nullable: true, description: "Since which day (生效日期); null for what the portal starts with." })
  validFrom: string | null;
  @Field(() => [MediaRuleSetting], { description: "Set for a later day, soonest first (以后生效)." })
  coming: readonly MediaRule[];
  @Field(() => [MediaRuleSetting], { description: "In force before, newest first (以前)." })
  former: readonly MediaRule[];
}

@InputType({ description: "Sets a limit for media from a day on (设定素材标准)." })
export class SetMediaRuleInput {
  @Field(() => MediaRuleNameEnum, { description: "Which limit." })
  name: MediaRuleName;
  @Field(() => Int, { description: "The value, in the rule's unit (数值)." })
  @IsInt()
  value: number;
  @Field(() => DateScalar, { nullable: true, description: "First day, not before today; null for today (生效日期)." })
  @IsOptional()
  validFrom: string | null;
  @Field(() => String, { description: "Where it comes from, at most 200 letters (依据)." })
  source: string;
}

@ObjectType({ description: "The answer to setMediaRule. Errors: NOT_ALLOWED, INVALID (value out of bounds, day before today, no source)." })
export class SetMediaRulePayload extends MutationPayload {
  @Field(() => MediaRuleType, { nullable: true, description: "The rule as it is today." })
  mediaRule: MediaRuleType | null;
}

