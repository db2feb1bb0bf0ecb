import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar, plainData, Unchanging } from "../../graphql";
import { FeedEventType, FeedRowType } from "./feedEvent.type";
import type { FeedItemKind, FeedPriority } from "./feedItem";

export enum FeedItemKindEnum {
  PUBLIC_SERVICE_AD = "PUBLIC_SERVICE_AD", FAMILY_MOTTO = "FAMILY_MOTTO", LECTURE_NOTICE = "LECTURE_NOTICE", STORY = "STORY", ARTICLE = "ARTICLE",
  LECTURE = "LECTURE", PALACE_TIMETABLE = "PALACE_TIMETABLE", FALLBACK = "FALLBACK",
}
export enum FeedPriorityEnum { NORMAL = "NORMAL", IMPORTANT = "IMPORTANT", URGENT = "URGENT" }
export enum FeedMediumKindEnum { IMAGE = "IMAGE", VIDEO = "VIDEO" }

registerEnumType(FeedItemKindEnum, {
  name: "FeedItemKind",
  description: "What an item is (播放项类型).",
  valuesConfig: {
    PUBLIC_SERVICE_AD: { description: "Public-service ad (公益广告)." },
    FAMILY_MOTTO: { description: "Family motto (家风家训)." },
    LECTURE_NOTICE: { description: "Notice (宣讲预告)." },
    STORY: { description: "Story (典型事迹)." },
    ARTICLE: { description: "News (动态)." },
    LECTURE: { description: "A lecture of the station (宣讲)." },
    PALACE_TIMETABLE: { description: "Timetable of a youth palace (少年宫课表)." },
    FALLBACK: { description: "Station and slogan, when nothing else is due (兜底画面)." },
  },
});
registerEnumType(FeedPriorityEnum, {
  name: "FeedPriority",
  description: "How much an item presses (优先级).",
  valuesConfig: {
    NORMAL: { description: "As usual (一般)." },
    IMPORTANT: { description: "Before the usual (重要)." },
    URGENT: { description: "Before everything (紧急)." },
  },
});
registerEnumType(FeedMediumKindEnum, {
  name: "FeedMediumKind",
  description: "Picture or video (素材类型).",
  valuesConfig: { IMAGE: { description: "Picture (图片)." }, VIDEO: { description: "Video (视频)." } },
});

@ObjectType("FeedMedium", { ...plainData, description: "A file to fetch before its item is shown (素材)." })
export class FeedMediumType {
  @Field(() => FeedMediumKindEnum, { description: "Picture or video (类型)." })
  kind: "IMAGE" | "VIDEO";
  @Field(() => String, { description: "Its path on this server." })
  url: string;
  @Field(() => String, { description: "SHA-256 of its bytes in hex." })
  sha256: string;
  @Field(() => Int, { description: "Size in bytes." })
  bytes: number;
  @Field(() => String, { description: "Media type, such as image/png." })
  mime: string;
  @Field(() => Int, { nullable: true, description: "Width in pixels (宽)." })
  width: number | null;
  @Field(() => Int, { nullable: true, description: "Height in pixels (高)." })
  height: number | null;
  @Field(() => Int, { nullable: true, description: "Length of a video in seconds (时长)." })
  seconds: number | null;
}

@ObjectType("FeedWindow", { ...plainData, description: "When an item is due, half-open (播放时段)." })
export class FeedWindowType {
  @Field(() => DateTimeScalar, { description: "From this moment (开始)." })
  from: Date;
  @Field(() => DateTimeScalar, { description: "Until just before this one (结束)." })
  until: Date;
}

@Unchanging()
@ObjectType("FeedItem", { ...plainData, description: "One thing a screen shows (播放项)." })
export class FeedItemType {
  @Field(() => ID, { description: "Stable while it is the same thing; what is shown with several strengths has an item for each, `<id>.<strength>`, no two due at once." })
  id: string;
  @Field(() => ID, { nullable: true, description: "The revision shown (稿件版本); null for the server's own data." })
  revisionId: string | null;
  @Field(() => FeedItemKindEnum, { description: "What it is (类型)." })
  kind: FeedItemKind;
  @Field(() => String, { description: "Headline (标题)." })
  title: string;
  @Field(() => [String], { description: "Big lines, as an LED screen shows them (屏幕分行)." })
  lines: readonly string[];
  @Field(() => String, { nullable: true, description: "The whole message in one line, for strips (条屏文字); always set." })
  strip: string;
  @Field(() => String, { nullable: true, description: "Plain text with its line breaks (正文)." })
  body: string | null;
  @Field(() => String, { nullable: true, description: "Where a motto comes from (出处)." })
  origin: string | null;
  @Field(() => String, { description: "Who signs it (落款), on every slide." })
  signature: string;
  @Field(() => Int, { description: "How long to show it (时长), in seconds." })
  seconds: number;
  @Field(() => [FeedMediumType], { description: "Its files (素材); it is shown with all of them or not at all." })
  media: readonly FeedMediumType[];
  @Field(() => [FeedWindowType], { description: "When it is due (播放时段), in order and apart." })
  windows: readonly FeedWindowType[];
  @Field(() => FeedPriorityEnum, { description: "How much it presses (优先级)." })
  priority: FeedPriority;
  @Field(() => Int, { description: "Its share among items of equal priority (权重)." })
  weight: number;
  @Field(() => FeedEventType, { nullable: true, description: "The lecture (宣讲), for items of that kind." })
  event: FeedEventType | null;
  @Field(() => [FeedRowType], { description: "Rows of a timetable (课表); else empty." })
  rows: readonly FeedRowType[];
}
