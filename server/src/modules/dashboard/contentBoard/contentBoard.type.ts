import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graphql";
import { PieceTypeEnum, type PieceType } from "../../content";
import { PlacementChangeEnum, changeOfWaiting } from "../../placements";
import { boardRows, type BoardPage } from "./boardRows";
import { ContentBoardOfflineScreen, ContentBoardOnlinePiece, presentOffline, presentOnline } from "./boardChannels.type";
import type { BoardPiece, BoardPlacement, BoardStation, BoardWait, ContentBoard } from "./boardTold";

@ObjectType({ description: "A piece as the content board tells of it (在播内容)." })
export class ContentBoardPiece {
  @Field(() => ID, { description: "The piece's id." })
  id: string;
  @Field(() => String, { description: "Its title (标题)." })
  title: string;
  @Field(() => PieceTypeEnum, { description: "What it is (类型)." })
  type: PieceType;
  @Field(() => String, { nullable: true, description: "Who publishes it (发布单位)." })
  publisherName: string | null;
  @Field(() => Int, { description: "Stations whose screens show it, offline ones by their plan: at this moment in `shown`, now or within seven days in `ending` (阵地数)." })
  stationCount: number;
  @Field(() => Int, { description: "Connected screens that show it, in the same way (屏幕数)." })
  screenCount: number;
  @Field(() => Int, { description: "Offline screens (不联网的屏幕) on which it is meant to be, in the same way (不联网屏数); whether it is, only who loaded them last knows." })
  offlineScreenCount: number;
  @Field(() => Int, { description: "Plays that these places' screens reported since `playsFrom` (播放次数)." })
  plays: number;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it is last shown here, hours of the day and excluded days considered (结束); null when there is no end." })
  endsAt: Date | null;
}

@ObjectType({ description: "A text that waits for a review (等待审核), or a live one for a signature under showing it more (扩大展示待签字)." })
export class ContentBoardWait {
  @Field(() => ID, { description: "The revision's id." })
  id: string;
  @Field(() => String, { description: "What lists call it (标题)." })
  title: string;
  @Field(() => String, { description: "The kind of text, as at the desk (类型)." })
  kind: string;
  @Field(() => String, { nullable: true, description: "Whose text it is (发布单位)." })
  organisationName: string | null;
  @Field(() => [String], { description: "Names of those who could take the next step (等谁); empty when nobody could." })
  waitsFor: readonly string[];
  @Field(() => DateTimeScalar, { description: "Since when it waits at this stage (等待开始)." })
  waitingSince: Date;
  @Field(() => Boolean, { description: "Live, and an editor asks for showing it on more channels or longer (扩大展示待签字)." })
  isLive: boolean;
  @Field(() => Boolean, { description: "Longer than its rule allows (逾期)." })
  isOverdue: boolean;
}

@ObjectType({ description: "A placement of which something shows more and waits for a signature (等待签字的投放)." })
export class ContentBoardPlacement {
  @Field(() => ID, { description: "The placement's id." })
  id: string;
  /** As it is stored; a resolver tells it as staff read it. */
  title: string;
  @Field(() => ID, { nullable: true, description: "The piece that it places; null for a standing rule." })
  pieceId: string | null;
  @Field(() => PlacementChangeEnum, { description: "What waits (事项)." })
  change: PlacementChangeEnum;
  @Field(() => String, { nullable: true, description: "Who publishes the piece (发布单位)." })
  organisationName: string | null;
  @Field(() => String, { description: "Who asked for it, and so may not sign it (提出人)." })
  askedByName: string;
  @Field(() => DateTimeScalar, { description: "Since when it waits (提出时间)." })
  askedAt: Date;
}

@ObjectType({ description: "A station whose screens show nothing local (没有本地内容的阵地)." })
export class ContentBoardStation {
  @Field(() => ID, { description: "The station's id." })
  id: string;
  @Field(() => String, { description: "Its code (编号)." })
  code: string;
  @Field(() => String, { description: "Its name (名称)." })
  name: string;
  @Field(() => String, { nullable: true, description: "The township's place it belongs to (所属实践所)." })
  townshipName: string | null;
  @Field(() => Int, { description: "Its connected screens (屏幕数)." })
  screenCount: number;
  @Field(() => Int, { description: "Its offline screens, loaded by hand (不联网屏数)." })
  offlineScreenCount: number;
}

@ObjectType({
  description:
    "What is shown where on every channel, what ends, what waits and where nothing local (本地内容) is shown now or within seven days (内容看板). Shown is what the windows of placements and requests, "
    + "with their weekdays, hours and excluded days, let a feed show. Local are pieces published by an organisation of a place in the station's township "
    + "(实践所及其下属阵地; for the centre its own), and on connected screens lectures of the station and timetables of its youth palaces.",
})
export class ContentBoardType {
  @Field(() => DateTimeScalar, { description: "When this week (Monday to Sunday) ends by the county's clocks (本周结束)." })
  weekEndsAt: Date;
  @Field(() => DateTimeScalar, { description: "When the seven days of the county's began, today the last of them, whose plays are counted, every one (播放次数起算)." })
  playsFrom: Date;
  @Field(() => Int, { description: "Pieces that some screen shows at this moment, an offline one by its plan (在播内容数)." })
  shownCount: number;
  @Field(() => [ContentBoardPiece], { description: "The first of them, most played first." })
  shown: ContentBoardPiece[];
  @Field(() => Int, { description: "Pieces that channels without a screen show at this moment or later today (网页和小程序内容数)." })
  onlineCount: number;
  @Field(() => [ContentBoardOnlinePiece], { description: "The first of them, those of this moment first, then the newest." })
  online: ContentBoardOnlinePiece[];
  @Field(() => Int, { description: "Screens without a network (不联网屏数)." })
  offlineCount: number;
  @Field(() => [ContentBoardOfflineScreen], { description: "The first of them, by their stations' codes, with what is meant to be on them." })
  offline: ContentBoardOfflineScreen[];
  @Field(() => Int, { description: "Pieces that are last shown here this week (本周结束数)." })
  endingCount: number;
  @Field(() => [ContentBoardPiece], { description: "The first of them, soonest first." })
  ending: ContentBoardPiece[];
  @Field(() => Int, { description: "Texts that wait for a review, or for a signature under showing them more (待审数)." })
  waitingCount: number;
  @Field(() => [ContentBoardWait], { description: "The first of them, longest first." })
  waiting: ContentBoardWait[];
  @Field(() => Int, { description: "Placements that wait for a signature (待签字投放数)." })
  toSignCount: number;
  @Field(() => [ContentBoardPlacement], { description: "The first of them, longest first." })
  toSign: ContentBoardPlacement[];
  @Field(() => Int, { description: "Stations in use whose screens show nothing local (没有本地内容的阵地数)." })
  withoutLocalCount: number;
  @Field(() => [ContentBoardStation], { description: "The first of them, by code." })
  withoutLocal: ContentBoardStation[];
}

/** The board as the API shows it, so many rows of each list. */
export function presentBoard(board: ContentBoard, page: BoardPage & { readonly loads: number }, now: Date): ContentBoardType {
  const { weekEndsAt, playsFrom, shown, online, offline, ending, waiting, toSign, withoutLocal } = board;
  return {
    weekEndsAt, playsFrom,
    shownCount: shown.length, shown: boardRows(shown, pieceKey, page).map(presentPiece),
    onlineCount: online.length, online: boardRows(online, pieceKey, page).map(presentOnline),
    offlineCount: offline.length, offline: boardRows(offline, ({ screen }) => screen.id, page).map((row) => presentOffline(row, page.loads)),
    endingCount: ending.length, ending: boardRows(ending, pieceKey, page).map(presentPiece),
    waitingCount: waiting.length, waiting: boardRows(waiting, ({ revision }) => revision.id, page).map((wait) => presentWait(wait, now)),
    toSignCount: toSign.length, toSign: boardRows(toSign, ({ placement }) => placement.id, page).map(presentToSign),
    withoutLocalCount: withoutLocal.length, withoutLocal: boardRows(withoutLocal, ({ station }) => station.id, page).map(presentStation),
  };
}

function pieceKey({ piece }: Pick<BoardPiece, "piece">): string {
  return piece.pieceId;
}

function presentPiece({ piece, publisherName, stationIds, screens, offlineScreens, plays, endsAt }: BoardPiece): ContentBoardPiece {
  const { title, type } = piece.snapshot;
  return { id: piece.pieceId, title, type, publisherName, stationCount: stationIds.size, screenCount: screens, offlineScreenCount: offlineScreens, plays, endsAt };
}

function presentWait({ revision, title, since, waitsFor, isLive, organisationName }: BoardWait, now: Date): ContentBoardWait {
  const { id, kind, stageDueAt } = revision;
  return { id, title, kind, organisationName, waitsFor, isLive, waitingSince: since, isOverdue: !isLive && stageDueAt !== null && stageDueAt <= now };
}

function presentToSign({ placement, waiting, piece, organisationName }: BoardPlacement): ContentBoardPlacement {
  const { id, name, pieceId } = placement;
  return { id, title: piece?.title ?? name, pieceId, change: changeOfWaiting(placement, waiting), organisationName, askedByName: waiting.askedByName, askedAt: new Date(waiting.askedAt) };
}

function presentStation({ station, townshipName, screens, offlineScreens }: BoardStation): ContentBoardStation {
  return { id: station.id, code: station.code, name: station.name, townshipName, screenCount: screens, offlineScreenCount: offlineScreens };
}
