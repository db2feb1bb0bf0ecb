import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graphql";
import { PieceTypeEnum, type PieceType } from "../../content";
import { ChannelEnum, type Channel } from "../../reviews";
import type { BoardOfflineScreen, BoardOnlinePiece } from "./boardTold";

@ObjectType({ description: "A span of today (今天的时段)." })
class ContentBoardHours {
  @Field(() => DateTimeScalar, { description: "From when on (开始)." })
  from: Date;
  @Field(() => DateTimeScalar, { description: "Until when (结束); the day's midnight when it goes on." })
  until: Date;
}

@ObjectType({ description: "A piece that channels without a screen show today: public pages, mini-program, media centre (网页、小程序、融媒体内容)." })
export class ContentBoardOnlinePiece {
  @Field(() => ID, { description: "The piece's id." })
  id: string;
  @Field(() => String, { description: "Its title (标题)." })
  title: string;
  @Field(() => PieceTypeEnum, { description: "What it is (类型)." })
  type: PieceType;
  @Field(() => String, { nullable: true, description: "Who publishes it (发布单位)." })
  publisherName: string | null;
  @Field(() => [ChannelEnum], { description: "On which channels (渠道)." })
  channels: readonly Channel[];
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it has been live (发布时间)." })
  liveAt: Date | null;
  @Field(() => Boolean, { description: "Whether at this moment; otherwise later today (现在是否展示)." })
  isNow: boolean;
  @Field(() => [ContentBoardHours], { description: "When today, what is over left out (今天的时段)." })
  today: readonly ContentBoardHours[];
  @Field(() => Int, { description: "For how many of the stations that residents can ask about it is shown today (阵地数); the county's own pages show it too." })
  stationCount: number;
  @Field(() => Boolean, { description: "Whether these are all of them that were asked for (是否全部阵地)." })
  isEverywhere: boolean;
}

@ObjectType({ description: "A piece that is meant to be on an offline screen (不联网屏应装内容)." })
class ContentBoardLoad {
  @Field(() => ID, { description: "The piece's id." })
  id: string;
  @Field(() => String, { description: "Its title (标题)." })
  title: string;
  @Field(() => PieceTypeEnum, { description: "What it is (类型)." })
  type: PieceType;
  @Field(() => DateTimeScalar, { nullable: true, description: "From when on, within seven days (开始); null for at once." })
  startsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it is to be taken off (撤下); null when there is no end." })
  endsAt: Date | null;
}

@ObjectType({ description: "A screen without a network, loaded by hand (不联网的屏幕): what is meant to be on it now or within seven days; what is, only who loaded it last knows." })
export class ContentBoardOfflineScreen {
  @Field(() => ID, { description: "The screen's id." })
  id: string;
  @Field(() => String, { description: "Its name (名称)." })
  name: string;
  @Field(() => String, { description: "The station that looks after it (所属阵地)." })
  stationName: string;
  @Field(() => String, { description: "That station's code (阵地编号)." })
  stationCode: string;
  @Field(() => String, { nullable: true, description: "The township's place it belongs to (所属实践所)." })
  townshipName: string | null;
  @Field(() => String, { nullable: true, description: "Where it hangs (安装位置)." })
  placeText: string | null;
  @Field(() => String, { nullable: true, description: "Who looks after it (管理员)." })
  keeperName: string | null;
  @Field(() => Int, { description: "How many pieces are meant to be on it (应装内容数)." })
  loadCount: number;
  @Field(() => [ContentBoardLoad], { description: "The first of them, newest first, as many as are asked for." })
  loads: readonly ContentBoardLoad[];
}

/** The piece as the API shows it. */
export function presentOnline({ piece, publisherName, channels, isNow, today, stations, isEverywhere }: BoardOnlinePiece): ContentBoardOnlinePiece {
  const { title, type } = piece.snapshot;
  return { id: piece.pieceId, title, type, publisherName, channels, liveAt: piece.liveAt, isNow, today, stationCount: stations, isEverywhere };
}

/** The screen as the API shows it, with so many of its pieces. */
export function presentOffline({ screen, station, townshipName, loads }: BoardOfflineScreen, first: number): ContentBoardOfflineScreen {
  const { id, name, placeText, keeperName } = screen;
  const shown = loads.slice(0, first).map(({ piece: { pieceId, snapshot }, startsAt, endsAt }) => ({ id: pieceId, title: snapshot.title, type: snapshot.type, startsAt, endsAt }));
  return { id, name, stationName: station.name, stationCode: station.code, townshipName, placeText, keeperName, loadCount: loads.length, loads: shown };
}
