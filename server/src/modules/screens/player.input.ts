import { Field, Float, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../../graphql";

@InputType({ description: "A player that wants to be paired (开始配对)." })
export class StartPairingInput {
  @Field(() => Int, { description: "Width in pixels (宽)." })
  width: number;
  @Field(() => Int, { description: "Height in pixels (高)." })
  height: number;
  @Field(() => String, { nullable: true, description: "Its browser, at most 300 characters." })
  userAgent: string | null;
}

@InputType({ description: "The pairing to ask about (查询配对)." })
export class PollPairingInput {
  @Field(() => String, { description: "The secret that startPairing gave." })
  pollSecret: string;
}

@InputType({ description: "How a screen is, once a minute (心跳)." })
export class HeartbeatInput {
  @Field(() => ID, { nullable: true, description: "Id of the feed item it plays (正在播放)." })
  playing: string | null;
  @Field(() => String, { nullable: true, description: "ETag of the feed it plays." })
  feedEtag: string | null;
  @Field(() => Float, { nullable: true, description: "Bytes of media it has stored (已存字节)." })
  storedBytes: number | null;
  @Field(() => Int, { nullable: true, description: "How many media it still misses (缺少的素材数)." })
  missing: number | null;
  @Field(() => String, { nullable: true, description: "Version of its player (播放器版本)." })
  playerVersion: string | null;
  @Field(() => Int, { nullable: true, description: "Width in pixels (宽)." })
  width: number | null;
  @Field(() => Int, { nullable: true, description: "Height in pixels (高)." })
  height: number | null;
  @Field(() => [ID], { nullable: true, description: "Commands it has carried out (已执行的指令)." })
  acknowledged: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Its own clock (屏幕时间)." })
  at: Date | null;
}

@InputType({ description: "That an item was shown (一次播放)." })
export class PlayInput {
  @Field(() => ID, { description: "UUID made by the player; sent twice, it counts once." })
  id: string;
  @Field(() => ID, { description: "The feed item (播放项)." })
  itemId: string;
  @Field(() => ID, { nullable: true, description: "The revision shown (稿件版本)." })
  revisionId: string | null;
  @Field(() => DateTimeScalar, { description: "From (开始)." })
  startedAt: Date;
  @Field(() => DateTimeScalar, { description: "Until (结束)." })
  endedAt: Date;
}

@InputType({ description: "Up to 200 plays (播放记录)." })
export class LogPlaysInput {
  @Field(() => [PlayInput], { description: "The plays, in any order." })
  plays: PlayInput[];
}
