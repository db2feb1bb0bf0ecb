import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar, plainData } from "../../graphql";
import { ScreenShapeEnum, type ScreenShape } from "../screens";
import { FeedItemType } from "./feedItem.type";

@ObjectType("ScreenFeed", { ...plainData, description: "All that a screen needs to play for 15 days (屏幕播放单)." })
export class ScreenFeedType {
  @Field(() => String, { description: "The station's name (阵地名称)." })
  stationName: string;
  @Field(() => String, { nullable: true, description: "The station's office telephone (电话)." })
  stationPhone: string | null;
  @Field(() => String, { description: "The county's time zone (时区), such as Asia/Shanghai." })
  timeZone: string;
  @Field(() => ScreenShapeEnum, { description: "The shape it was made for (形状)." })
  shape: ScreenShape;
  @Field(() => DateTimeScalar, { description: "Windows reach no further than this (有效期至)." })
  horizonEndsAt: Date;
  @Field(() => Boolean, { description: "Whether a guard period asks for a plain, grey look (素色显示)." })
  plainLook: boolean;
  @Field(() => [FeedItemType], { description: "What to play, each in its windows (播放项)." })
  items: readonly FeedItemType[];
  @Field(() => FeedItemType, { description: "What to show when nothing else is due (兜底画面)." })
  fallback: FeedItemType;
}
