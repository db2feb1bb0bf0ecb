import { Field, ID, ObjectType } from "type-graphql";
import { PublicPieceType, presentPublicPiece } from "../placements";
import { ChannelEnum, RevisionStateEnum, type Channel, type RevisionState } from "../reviews";
import { FeedItemType } from "./feedItem.type";
import type { RevisionPreview } from "./queries/revisionPreview";

@ObjectType({ description: "One of the texts that a revision seals (送审的文字)." })
class SealedWordType {
  @Field(() => String, { description: "What it is (名目), such as 开放时间." })
  label: string;
  @Field(() => String, { description: "The words, with their line breaks (文字)." })
  text: string;
}

@ObjectType("RevisionPreview", { description: "How a revision would look in front of the public (预览), whether it is there or not." })
export class RevisionPreviewType {
  @Field(() => ID, { description: "The revision (版本)." })
  revisionId: string;
  @Field(() => RevisionStateEnum, { description: "Where it stands (状态)." })
  state: RevisionState;
  @Field(() => String, { description: "The county's time zone (时区), such as Asia/Shanghai." })
  timeZone: string;
  @Field(() => [ChannelEnum], { description: "The channels its editor asked for (渠道)." })
  channels: readonly Channel[];
  @Field(() => FeedItemType, { nullable: true, description: "What a screen's feed would hold of it (播放项), without windows of placements; null for words that no screen shows." })
  item: FeedItemType | null;
  @Field(() => PublicPieceType, { nullable: true, description: "What mini-programs would get of it (公开内容); null for what is no piece." })
  piece: PublicPieceType | null;
  @Field(() => [SealedWordType], { description: "The words of a text that is no piece (送审的文字); else empty." })
  words: readonly SealedWordType[];
  @Field(() => Boolean, { description: "True for a notice whose lecture is over or not announced: as it is, nothing would show it (对应宣讲未公布)." })
  isLectureUntold: boolean;
}

/** The preview as the API shows it. */
export function presentPreview({ revision, channels, item, piece, words, isLectureUntold }: RevisionPreview, timeZone: string): RevisionPreviewType {
  return Object.assign(new RevisionPreviewType(), {
    revisionId: revision.id, state: revision.state, timeZone, channels, item, piece: piece && presentPublicPiece(piece), words, isLectureUntold,
  });
}
