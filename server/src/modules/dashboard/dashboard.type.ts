import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { LectureType } from "../lectures";

export enum AttentionKindEnum {
  RECALLS_OPEN = "RECALLS_OPEN", SCREENS_DARK = "SCREENS_DARK", LECTURES_UNRECORDED = "LECTURES_UNRECORDED", REVISIONS_PENDING = "REVISIONS_PENDING", PLACEMENTS_WAITING = "PLACEMENTS_WAITING", HELD_CHANGES_WAITING = "HELD_CHANGES_WAITING", PIECES_MISSING = "PIECES_MISSING", SUBMISSIONS_UNREAD = "SUBMISSIONS_UNREAD", CONTENT_OLD = "CONTENT_OLD",
}

registerEnumType(AttentionKindEnum, {
  name: "AttentionKind",
  description: "What waits for somebody (待处理的事).",
  valuesConfig: {
    RECALLS_OPEN: { description: "Recalls with screens that have not confirmed, or that show the piece again (撤播未办结)." },
    SCREENS_DARK: { description: "Connected screens that are not online (屏幕不在线)." },
    LECTURES_UNRECORDED: { description: "Lectures that have ended without a head count (未登记人次)." },
    REVISIONS_PENDING: { description: "Revisions that wait for review (待审核)." },
    PLACEMENTS_WAITING: { description: "Placements of which something shows more and waits for a signature (投放待签字)." },
    HELD_CHANGES_WAITING: { description: "Changes that a guard period holds and that the viewer may sign (待签改动等我签字)." },
    PIECES_MISSING: { description: "Live pieces that the CMS no longer has (内容系统里缺失)." },
    SUBMISSIONS_UNREAD: { description: "Submissions that could not be read from the CMS and are not under review yet (读不出来的送审)." },
    CONTENT_OLD: { description: "The CMS has not been reached for more than ten minutes (内容未同步)." },
  },
});

@ObjectType({ description: "Something that waits for a person (待处理)." })
export class Attention {
  @Field(() => AttentionKindEnum, { description: "What it is." })
  kind: `${AttentionKindEnum}`;
  @Field(() => String, { description: "What to tell the person, in Chinese." })
  message: string;
  @Field(() => String, { nullable: true, description: "The panel's page for it, as a path." })
  url: string | null;
}

@ObjectType({ description: "The county at a glance (工作台)." })
export class Dashboard {
  @Field(() => Int, { description: "Stations in use (启用的阵地)." })
  stationCount: number;
  @Field(() => Int, { description: "Lectures planned or held this week, Monday to Sunday (本周宣讲场次)." })
  lecturesThisWeek: number;
  @Field(() => Int, { description: "Lectures planned or held this month (本月宣讲场次)." })
  lecturesThisMonth: number;
  @Field(() => Int, { description: "Connected screens heard from within three minutes (在线屏幕)." })
  screensOnline: number;
  @Field(() => Int, { description: "Connected screens not heard from (离线屏幕)." })
  screensOffline: number;
  @Field(() => Int, { description: "Pieces with a live revision (在播内容)." })
  livePieces: number;
  @Field(() => Int, { description: "Revisions waiting for review (待审版本)." })
  pendingRevisions: number;
  @Field(() => [Attention], { description: "What waits for somebody, the most pressing first." })
  attention: Attention[];
  @Field(() => [LectureType], { description: "Today's lectures in the county's time zone, at most 50 (今日宣讲)." })
  todayLectures: LectureType[];
}
