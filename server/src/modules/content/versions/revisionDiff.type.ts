import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { RevisionType } from "../../reviews";
import { PieceType } from "../piece.type";
import type { MediumChange } from "./comparedMedia";

export enum TextChangeEnum { SAME = "SAME", REMOVED = "REMOVED", ADDED = "ADDED" }
export enum FieldChangeEnum { SAME = "SAME", ADDED = "ADDED", REMOVED = "REMOVED", CHANGED = "CHANGED" }
export enum MediumChangeEnum { SAME = "SAME", ADDED = "ADDED", REMOVED = "REMOVED", REPLACED = "REPLACED", RETOLD = "RETOLD" }
export enum RevisionMediumKind { IMAGE = "IMAGE", VIDEO = "VIDEO" }

registerEnumType(TextChangeEnum, {
  name: "TextChange",
  description: "What became of a passage between two revisions (文字变化).",
  valuesConfig: {
    SAME: { description: "In both (未改)." }, REMOVED: { description: "Only in the first (删去)." }, ADDED: { description: "Only in the second (增加)." },
  },
});
registerEnumType(FieldChangeEnum, {
  name: "FieldChange",
  description: "What became of a field between two revisions (栏目变化).",
  valuesConfig: {
    SAME: { description: "Equal in both (未改)." }, ADDED: { description: "Empty before (新增)." }, REMOVED: { description: "Empty after (删去)." },
    CHANGED: { description: "Filled in both, differently (改动)." },
  },
});
registerEnumType(MediumChangeEnum, {
  name: "MediumChange",
  description: "What became of a picture or video between two revisions (素材变化).",
  valuesConfig: {
    SAME: { description: "The same file and words (未改)." }, ADDED: { description: "Only in the second (新增)." }, REMOVED: { description: "Only in the first (删去)." },
    REPLACED: { description: "Another file in the same place (更换)." }, RETOLD: { description: "The same file, another alternative text or caption (说明文字改动)." },
  },
});
registerEnumType(RevisionMediumKind, {
  name: "RevisionMediumKind",
  description: "Picture or video (素材类型).",
  valuesConfig: { IMAGE: { description: "Picture (图片)." }, VIDEO: { description: "Video (视频)." } },
});

@ObjectType({ description: "A passage of a text and what became of it (一段文字)." })
class TextRunDiff {
  @Field(() => TextChangeEnum, { description: "In both, only in the first, or only in the second (变化)." })
  change: "SAME" | "REMOVED" | "ADDED";
  @Field(() => String, { description: "The passage itself, line breaks kept (文字)." })
  text: string;
}

@ObjectType({ description: "One sealed field of two revisions (栏目对比)." })
class RevisionFieldDiff {
  @Field(() => String, { description: "Its stable name, such as title or signature." })
  key: string;
  @Field(() => String, { description: "What it is called in Chinese (栏目), such as 标题." })
  label: string;
  @Field(() => FieldChangeEnum, { description: "What became of it (变化)." })
  change: "SAME" | "ADDED" | "REMOVED" | "CHANGED";
  @Field(() => String, { description: "Its text in the first revision; empty when it had none (原文)." })
  from: string;
  @Field(() => String, { description: "Its text in the second revision; empty when it has none (新文)." })
  to: string;
  @Field(() => [TextRunDiff], { description: "Passages in reading order: SAME and REMOVED make the first text, SAME and ADDED the second; read to 20,000 characters (逐字对比)." })
  runs: readonly TextRunDiff[];
}

@ObjectType("RevisionMedium", { description: "A picture or video that a revision seals (版本素材)." })
export class RevisionMediumType {
  @Field(() => RevisionMediumKind, { description: "Which (类型)." })
  kind: "IMAGE" | "VIDEO";
  @Field(() => String, { nullable: true, description: "Its address on this server; null when the server has no copy (地址)." })
  url: string | null;
  @Field(() => String, { description: "SHA-256 of its bytes in hex (校验值)." })
  sha256: string;
  @Field(() => String, { nullable: true, description: "The file's name when it came, for display only (文件名)." })
  fileName: string | null;
  @Field(() => String, { nullable: true, description: "What it shows, for those who cannot see it (替代文字)." })
  alt: string | null;
  @Field(() => String, { nullable: true, description: "Caption (说明)." })
  caption: string | null;
  @Field(() => Int, { nullable: true, description: "Size in bytes (大小)." })
  bytes: number | null;
  @Field(() => Int, { nullable: true, description: "Width in pixels as it is seen (宽)." })
  width: number | null;
  @Field(() => Int, { nullable: true, description: "Height in pixels as it is seen (高)." })
  height: number | null;
  @Field(() => Float, { nullable: true, description: "Length of a video in seconds (时长)." })
  seconds: number | null;
}

@ObjectType({ description: "A place for a picture or video in two revisions (素材对比)." })
export class RevisionMediumDiff {
  @Field(() => String, { description: "The field it stands in: cover, image, images or video." })
  role: string;
  @Field(() => String, { description: "What the field is called in Chinese (栏目), such as 封面." })
  label: string;
  @Field(() => MediumChangeEnum, { description: "What became of it (变化)." })
  change: MediumChange;
  @Field(() => RevisionMediumType, { nullable: true, description: "As the first revision has it; null when it has none (原素材)." })
  from: RevisionMediumType | null;
  @Field(() => RevisionMediumType, { nullable: true, description: "As the second revision has it; null when it has none (新素材)." })
  to: RevisionMediumType | null;
}

@ObjectType("RevisionDiff", { description: "What differs between two revisions of one public text (版本对比)." })
export class RevisionDiffType {
  @Field(() => ID, { description: "Both ids, joined by two dots." })
  id: string;
  @Field(() => RevisionType, { description: "The first, usually older (原版本)." })
  from: RevisionType;
  @Field(() => RevisionType, { description: "The second, usually newer (新版本)." })
  to: RevisionType;
  @Field(() => PieceType, { nullable: true, description: "The piece they belong to; null for a text of the server's own (内容)." })
  piece: PieceType | null;
  @Field(() => Boolean, { description: "Whether both seal the same: equal hashes (完全相同)." })
  isSame: boolean;
  @Field(() => [RevisionFieldDiff], { description: "Fields that at least one of them fills, in the order of the page (栏目)." })
  fields: readonly RevisionFieldDiff[];
  @Field(() => [RevisionMediumDiff], { description: "Pictures and videos side by side (素材)." })
  media: readonly RevisionMediumDiff[];
}
