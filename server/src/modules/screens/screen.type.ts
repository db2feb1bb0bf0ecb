import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import { neverSeen, presenceOf, type Screen, type ScreenPresence } from "./screen.entity";
import type { ScreenShape } from "./screenShape";

export enum ScreenShapeEnum { LANDSCAPE = "LANDSCAPE", PORTRAIT = "PORTRAIT", STRIP = "STRIP" }
export enum ScreenPresenceEnum { ONLINE = "ONLINE", OFFLINE = "OFFLINE", NEVER_SEEN = "NEVER_SEEN", UNCONNECTED = "UNCONNECTED" }
export enum ScreenCommandKindEnum { RELOAD = "RELOAD", IDENTIFY = "IDENTIFY", CLEAR = "CLEAR" }

registerEnumType(ScreenShapeEnum, {
  name: "ScreenShape",
  description: "The shape that slides are drawn for (屏幕形状).",
  valuesConfig: {
    LANDSCAPE: { description: "Wider than high (横屏)." },
    PORTRAIT: { description: "Higher than wide (竖屏)." },
    STRIP: { description: "At least three times as wide as high (条屏)." },
  },
});
registerEnumType(ScreenPresenceEnum, {
  name: "ScreenPresence",
  description: "Whether a screen is there (在线状态).",
  valuesConfig: {
    ONLINE: { description: "Heard of within three minutes (在线)." },
    OFFLINE: { description: "Missed three heartbeats in a row (离线)." },
    NEVER_SEEN: { description: "Paired, but not heard of yet (未上线)." },
    UNCONNECTED: { description: "Has no network and is only registered (未联网)." },
  },
});
registerEnumType(ScreenCommandKindEnum, {
  name: "ScreenCommandKind",
  description: "What a screen can be told to do (屏幕指令).",
  valuesConfig: {
    RELOAD: { description: "Load the player anew (重新加载)." },
    IDENTIFY: { description: "Show its name for a while (显示名称)." },
    CLEAR: { description: "Drop everything stored and fetch it again (清空缓存)." },
  },
});

@ObjectType("Screen", { description: "An LED screen or television (屏幕)." })
export class ScreenType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => ID, { description: "The station that looks after it (所属阵地)." })
  stationId: string;
  @Field(() => String, { nullable: true, description: "Where it hangs (安装位置)." })
  placeText: string | null;
  @Field(() => ScreenShapeEnum, { description: "The shape that slides are drawn for (形状)." })
  shape: ScreenShape;
  @Field(() => Int, { description: "Width in pixels (宽)." })
  widthPx: number;
  @Field(() => Int, { description: "Height in pixels (高)." })
  heightPx: number;
  @Field(() => Boolean, { description: "Whether it runs the player (是否联网)." })
  connected: boolean;
  @Field(() => ScreenPresenceEnum, { description: "Whether it is there now (在线状态)." })
  presence: ScreenPresence;
  @Field(() => DateTimeScalar, { nullable: true, description: "Last heartbeat (最后在线时间)." })
  lastSeenAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it plays what it plays (开始播放时间)." })
  playingSince: Date | null;
  @Field(() => String, { nullable: true, description: "ETag of the feed it plays." })
  feedEtag: string | null;
  @Field(() => String, { nullable: true, description: "Version of its player (播放器版本)." })
  playerVersion: string | null;
  @Field(() => String, { nullable: true, description: "When it is switched on, as text (开屏时间)." })
  openHours: string | null;
  @Field(() => String, { nullable: true, description: "Who looks after it (管理人)." })
  keeperName: string | null;
  @Field(() => [String], { description: "Tags for targeting (标签)." })
  tags: readonly string[];
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was paired (配对时间)." })
  pairedAt: Date | null;
  /** The row itself, for fields that other modules add. */
  row: Screen;
}

@ObjectType({ description: "A page of screens (屏幕列表)." })
export class ScreenConnection extends connectionOf(ScreenType, "screens") {}

/** The screen as the API shows it at this moment. */
export function presentScreen(row: Screen, now: Date): ScreenType {
  const { id, version, name, stationId, placeText, shape, widthPx, heightPx, connected } = row;
  const { playingSince, feedEtag, playerVersion, openHours, keeperName, tags, pairedAt } = row;
  return Object.assign(new ScreenType(), {
    id, version, name, stationId, placeText, shape, widthPx, heightPx, connected, playingSince, feedEtag, playerVersion, openHours, keeperName,
    tags, pairedAt, presence: presenceOf(row, now), lastSeenAt: row.lastSeenAt.getTime() === neverSeen.getTime() ? null : row.lastSeenAt, row,
  });
}
