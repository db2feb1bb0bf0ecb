import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { Piece, PieceType as PieceKind } from "./piece.entity";

export enum PieceTypeEnum {
  PUBLIC_SERVICE_AD = "PUBLIC_SERVICE_AD", FAMILY_MOTTO = "FAMILY_MOTTO", LECTURE_NOTICE = "LECTURE_NOTICE", STORY = "STORY", ARTICLE = "ARTICLE",
}
export enum PieceStateEnum {
  SUBMITTED = "SUBMITTED", IN_REVIEW = "IN_REVIEW", RETURNED = "RETURNED", LIVE = "LIVE", SCHEDULED = "SCHEDULED", EXPIRED = "EXPIRED",
  SUPERSEDED = "SUPERSEDED", WITHDRAWN = "WITHDRAWN", RECALLED = "RECALLED",
}

registerEnumType(PieceTypeEnum, {
  name: "PieceType",
  description: "What a piece is (内容类型).",
  valuesConfig: {
    PUBLIC_SERVICE_AD: { description: "Public-service ad (公益广告)." },
    FAMILY_MOTTO: { description: "Family motto or story (家风家训)." },
    LECTURE_NOTICE: { description: "Notice of a lecture and other notices (宣讲预告)." },
    STORY: { description: "Story of an exemplary deed (典型事迹)." },
    ARTICLE: { description: "News (动态)." },
  },
});
registerEnumType(PieceStateEnum, {
  name: "PieceState",
  description: "Where a piece stands: the state of its newest revision, a live one told by its window (内容状态).",
  valuesConfig: {
    SUBMITTED: { description: "Waiting for review (已送审)." },
    IN_REVIEW: { description: "In review (审核中)." },
    RETURNED: { description: "Sent back (退回)." },
    LIVE: { description: "Shown now (已发布)." },
    SCHEDULED: { description: "Approved, its window has not begun (待展示)." },
    EXPIRED: { description: "Approved, its window is over (已过期)." },
    SUPERSEDED: { description: "Replaced (已被替换)." },
    WITHDRAWN: { description: "Taken back or down (已撤稿)." },
    RECALLED: { description: "Pulled off every channel (已撤播)." },
  },
});

@ObjectType("Piece", { description: "Something editors publish (内容); the panel shows its newest revision." })
export class PieceType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => PieceTypeEnum, { description: "What it is (类型)." })
  type: PieceKind;
  @Field(() => String, { description: "Title (标题)." })
  title: string;
  @Field(() => String, { nullable: true, description: "Theme (主题)." })
  theme: string | null;
  @Field(() => ID, { nullable: true, description: "The organisation that publishes it (发布单位)." })
  publisherId: string | null;
  @Field(() => DateTimeScalar, { description: "Last change that the server knows (更新时间)." })
  updatedAt: Date;
  /** The row itself, for fields that other modules add. */
  row: Piece;
}

@ObjectType({ description: "A page of pieces (内容列表)." })
export class PieceConnection extends connectionOf(PieceType, "pieces") {}

@ObjectType({ description: "How old the content is (内容同步状态)." })
export class ContentStatus {
  @Field(() => DateTimeScalar, { nullable: true, description: "When everything the CMS had was last here (最近同步)." })
  lastSyncAt: Date | null;
  @Field(() => Int, { nullable: true, description: "Seconds since then (内容已有多久没更新)." })
  ageSeconds: number | null;
  @Field(() => Boolean, { description: "Whether the CMS answered the last time (内容平台是否可达)." })
  cmsReachable: boolean;
  @Field(() => Int, { description: "Pieces that a restored CMS no longer knows and that stay until confirmed (等待确认撤下)." })
  missingAwaitingConfirmation: number;
  @Field(() => Int, { description: "Submissions whose video is being coded anew; they come to the review desk by themselves (正在转码)." })
  videosBeingCoded: number;
  @Field(() => Int, { description: "Submissions that could not be read from the CMS yet and are tried again; why is in the server's log (读不出来的送审)." })
  submissionsNotRead: number;
}

/** The piece as the API shows it. */
export function presentPiece(row: Piece): PieceType {
  const { id, type, title, theme, publisherId, updatedAt } = row;
  return Object.assign(new PieceType(), { id, type, title, theme, publisherId, updatedAt, row });
}
