import { Field, ID, Int, Float, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../graphql";
import { PieceTypeEnum, type BodyBlock, type NoticedLecture, type PieceMedia, type PieceType, type TextRun } from "../content";
import { openSpans } from "./matching/openSpans";
import type { PlacedLivePiece } from "./queries/piecesFor";

export enum BodyBlockKind { PARAGRAPH = "PARAGRAPH", HEADING = "HEADING", LIST = "LIST", QUOTE = "QUOTE" }
export enum PieceMediumKind { IMAGE = "IMAGE", VIDEO = "VIDEO" }
export enum NoticedLectureStatus { SCHEDULED = "SCHEDULED", POSTPONED = "POSTPONED", CANCELLED = "CANCELLED", RESCHEDULED = "RESCHEDULED" }

registerEnumType(BodyBlockKind, {
  name: "BodyBlockKind",
  description: "Kind of a part of a body (正文段落类型).",
  valuesConfig: {
    PARAGRAPH: { description: "Paragraph (段落)." }, HEADING: { description: "Heading (小标题)." },
    LIST: { description: "List (列表)." }, QUOTE: { description: "Quotation (引文)." },
  },
});
registerEnumType(PieceMediumKind, {
  name: "PieceMediumKind",
  description: "Picture or video (素材类型).",
  valuesConfig: { IMAGE: { description: "Picture (图片)." }, VIDEO: { description: "Video (视频)." } },
});
registerEnumType(NoticedLectureStatus, {
  name: "NoticedLectureStatus",
  description: "How a lecture stands before the public (宣讲状态).",
  valuesConfig: {
    SCHEDULED: { description: "As announced (如期)." }, POSTPONED: { description: "Put off, new time unknown (延期)." },
    CANCELLED: { description: "Cancelled (已取消)." }, RESCHEDULED: { description: "Moved to a new time (改期)." },
  },
});

@ObjectType({ description: "A run of letters with its emphasis (文字)." })
class PublicTextRun {
  @Field(() => String, { description: "The letters (文字)." })
  text: string;
  @Field(() => Boolean, { description: "Bold (加粗)." })
  bold: boolean;
  @Field(() => Boolean, { description: "Italic (斜体)." })
  italic: boolean;
}

@ObjectType({ description: "An item of a list (列表项)." })
class PublicListItem {
  @Field(() => [PublicTextRun], { description: "Its words." })
  runs: PublicTextRun[];
}

@ObjectType({ description: "A part of a body (正文段落)." })
class PublicBodyBlock {
  @Field(() => BodyBlockKind, { description: "What it is (类型)." })
  kind: BodyBlockKind;
  @Field(() => Int, { nullable: true, description: "Level of a heading, 1 to 6 (级别)." })
  level: number | null;
  @Field(() => Boolean, { description: "Whether a list is numbered (编号列表)." })
  ordered: boolean;
  @Field(() => [PublicTextRun], { description: "Words of a paragraph, heading or quotation." })
  runs: PublicTextRun[];
  @Field(() => [PublicListItem], { description: "Items of a list." })
  items: PublicListItem[];
}

@ObjectType({ description: "A picture or video of a piece (素材)." })
class PublicMedium {
  @Field(() => PieceMediumKind, { description: "Which (类型)." })
  kind: "IMAGE" | "VIDEO";
  @Field(() => String, { description: "Its address on this server (地址)." })
  url: string;
  @Field(() => String, { nullable: true, description: "What it shows, for those who cannot see it (替代文字)." })
  alt: string | null;
  @Field(() => String, { nullable: true, description: "Caption (说明)." })
  caption: string | null;
  @Field(() => String, { description: "Media type (格式)." })
  mime: string;
  @Field(() => Int, { description: "Size in bytes (大小)." })
  bytes: number;
  @Field(() => Int, { nullable: true, description: "Width in pixels (宽)." })
  width: number | null;
  @Field(() => Int, { nullable: true, description: "Height in pixels (高)." })
  height: number | null;
  @Field(() => Float, { nullable: true, description: "Length in seconds (时长)." })
  seconds: number | null;
}

@ObjectType("NoticedLecture", { description: "The lecture that a notice is about, as it stands now (预告的宣讲)." })
class NoticedLectureType {
  @Field(() => ID, { description: "Its id, as in /l/<id>." })
  id: string;
  @Field(() => NoticedLectureStatus, { description: "How it stands (状态)." })
  status: NoticedLecture["status"];
  @Field(() => DateTimeScalar, { nullable: true, description: "Start; null while the new time is unknown (开始)." })
  startsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "End; null while the new time is unknown (结束)." })
  endsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "The start announced first (原定开始)." })
  originalStartsAt: Date | null;
  @Field(() => String, { description: "Place (地点)." })
  place: string;
  @Field(() => String, { nullable: true, description: "The place announced first (原定地点)." })
  originalPlace: string | null;
  @Field(() => String, { description: "Topic (题目)." })
  topic: string;
  @Field(() => [String], { description: "Lecturers (宣讲员)." })
  lecturers: readonly string[];
  @Field(() => String, { nullable: true, description: "Why it was changed (原因)." })
  reason: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (电话)." })
  phone: string | null;
  @Field(() => String, { description: "Name of its station (阵地)." })
  stationName: string;
  @Field(() => String, { description: "Code of its station (阵地编码)." })
  stationCode: string;
}

@ObjectType({ description: "A span of time in UTC, from its start until just before its end; a null bound is open (展示时段)." })
class PublicSpan {
  @Field(() => DateTimeScalar, { nullable: true, description: "From this moment; null: it has begun (开始)." })
  from: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until just before this moment; null: for good (结束)." })
  until: Date | null;
}

@ObjectType("PublicPiece", { description: "A live piece as the public sees it (公开内容)." })
export class PublicPieceType {
  @Field(() => ID, { description: "UUID of the piece." })
  id: string;
  @Field(() => ID, { description: "UUID of its live revision (版本)." })
  revisionId: string;
  @Field(() => PieceTypeEnum, { description: "What it is (类型)." })
  type: PieceType;
  @Field(() => String, { nullable: true, description: "Its kind within the type, such as CLASSIC or POSTPONE (小类)." })
  kind: string | null;
  @Field(() => String, { description: "Title (标题)." })
  title: string;
  @Field(() => String, { nullable: true, description: "Summary (摘要)." })
  summary: string | null;
  @Field(() => String, { description: "The whole message as plain text, placeholders filled (正文)." })
  text: string;
  @Field(() => [PublicBodyBlock], { description: "The body of a story or article (正文段落)." })
  blocks: PublicBodyBlock[];
  @Field(() => [String], { description: "Lines of an ad (分行文字)." })
  lines: readonly string[];
  @Field(() => String, { nullable: true, description: "The message in one line (条屏文字)." })
  strip: string | null;
  @Field(() => String, { nullable: true, description: "Where a motto comes from (出处)." })
  origin: string | null;
  @Field(() => String, { nullable: true, description: "The family (家庭)." })
  family: string | null;
  @Field(() => String, { nullable: true, description: "The family's story (家风故事)." })
  story: string | null;
  @Field(() => String, { nullable: true, description: "Theme (主题)." })
  theme: string | null;
  @Field(() => String, { description: "落款." })
  signature: string;
  @Field(() => Boolean, { description: "Whether it was made with the help of AI (AI 生成)." })
  aiGenerated: boolean;
  @Field(() => String, { nullable: true, description: "Address of its first picture (封面)." })
  coverUrl: string | null;
  @Field(() => String, { nullable: true, description: "Its first picture at most 750 pixels wide, as JPEG, for cards; null while it is not made yet: use coverUrl then (卡片图)." })
  coverCardUrl: string | null;
  @Field(() => String, { nullable: true, description: "Its first picture at most 320 pixels on its longer side, as JPEG, for lists; null while it is not made yet (缩略图)." })
  coverThumbnailUrl: string | null;
  @Field(() => [PublicMedium], { description: "Pictures and videos (素材)." })
  media: readonly PublicMedium[];
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it is public (发布时间)." })
  publishedAt: Date | null;
  @Field(() => NoticedLectureType, { nullable: true, description: "The lecture that a notice is about (对应宣讲)." })
  lecture: NoticedLectureType | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Start of the first of its showings; null when that is open (开始展示)." })
  showFrom: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "End of the last of its showings; null when that is open (结束展示)." })
  showUntil: Date | null;
  @Field(() => [PublicSpan], { description: "When it may be shown somewhere in the county, in order and apart; who keeps a copy hides it outside them (展示时段)." })
  showings: PublicSpan[];
}

/** The live piece as the public sees it. */
export function presentPublicPiece(piece: PlacedLivePiece): PublicPieceType {
  const { pieceId, revisionId, snapshot, media, liveAt, lecture } = piece;
  const { type, kind, title, summary, text, lines, strip, origin, family, story, theme, signature, aiGenerated, blocks } = snapshot;
  const showings = openSpans(piece.spans, lecture?.showUntil ?? null);
  return Object.assign(new PublicPieceType(), {
    showings, showFrom: showings[0]?.from ?? null, showUntil: showings.at(-1)?.until ?? null,
    id: pieceId, revisionId, type, kind, title, summary, text, lines, strip, origin, family, story, theme, signature, aiGenerated,
    blocks: blocks.map(presentBlock), media: media.map(playable), publishedAt: liveAt, lecture: lecture && presentLecture(lecture),
    ...coverOf(media.find((one) => one.kind === "IMAGE")),
  });
}

// A video that was coded anew is not playable as it came.
function playable(medium: PieceMedia): PublicMedium {
  const coded = medium.renditions.find(({ purpose }) => purpose === "VIDEO");
  return coded ? { ...medium, url: coded.url, mime: coded.mime, bytes: coded.bytes, width: coded.width, height: coded.height } : medium;
}

function coverOf(picture: PieceMedia | undefined): Pick<PublicPieceType, "coverUrl" | "coverCardUrl" | "coverThumbnailUrl"> {
  const drawn = (wanted: "CARD" | "THUMBNAIL"): string | null => picture?.renditions.find(({ purpose }) => purpose === wanted)?.url ?? null;
  return { coverUrl: picture?.url ?? null, coverCardUrl: drawn("CARD"), coverThumbnailUrl: drawn("THUMBNAIL") };
}

function presentLecture(lecture: NoticedLecture): NoticedLectureType {
  const isTimeOpen = lecture.status === "POSTPONED";
  return Object.assign(new NoticedLectureType(), lecture, isTimeOpen ? { startsAt: null, endsAt: null, originalStartsAt: lecture.originalStartsAt ?? lecture.startsAt } : {});
}

function presentBlock(block: BodyBlock): PublicBodyBlock {
  const kind = BodyBlockKind[block.type.toUpperCase() as keyof typeof BodyBlockKind];
  if (block.type === "list") {
    return { kind, level: null, ordered: block.ordered, runs: [], items: block.items.map((runs) => ({ runs: runs.map(presentRun) })) };
  }
  return { kind, level: block.type === "heading" ? block.level : null, ordered: false, runs: block.runs.map(presentRun), items: [] };
}

function presentRun({ text, bold, italic }: TextRun): PublicTextRun {
  return { text, bold: bold === true, italic: italic === true };
}
