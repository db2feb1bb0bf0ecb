import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../graphql";
import { presentPublicPiece, PublicPieceType } from "../placements";
import type { ChangesPage } from "./queries/changesSince";
import type { PublicChangeKind } from "./publicChange.entity";

export enum PublicChangeKindEnum { UPSERT = "UPSERT", TOMBSTONE = "TOMBSTONE" }

registerEnumType(PublicChangeKindEnum, {
  name: "PublicChangeKind",
  description: "What a client does with its copy (变更类型).",
  valuesConfig: {
    UPSERT: { description: "Put the piece in place of any older copy (新增或更新)." },
    TOMBSTONE: { description: "Drop the piece, if it is there (删除)." },
  },
});

@ObjectType("PublicChange", { description: "The newest change of what clients may know of a piece (内容变更)." })
export class PublicChangeType {
  @Field(() => String, { description: "Where this change stands; good as `after` (游标)." })
  cursor: string;
  @Field(() => ID, { description: "UUID of the piece (内容)." })
  pieceId: string;
  @Field(() => PublicChangeKindEnum, { description: "What to do with the copy (变更类型)." })
  kind: PublicChangeKind;
  @Field(() => PublicPieceType, { nullable: true, description: "The whole piece with the spans in which to show it; null for a tombstone (内容)." })
  piece: PublicPieceType | null;
  @Field(() => ID, { nullable: true, description: "UUID of its live revision; null for a tombstone (版本)." })
  revisionId: string | null;
  @Field(() => DateTimeScalar, { description: "When the change was numbered (变更时间)." })
  at: Date;
}

@ObjectType("PublicChanges", { description: "Changes since a cursor, oldest first (增量)." })
export class PublicChangesType {
  @Field(() => [PublicChangeType], { description: "The changes; at most one of each piece, the newest." })
  changes: PublicChangeType[];
  @Field(() => String, { nullable: true, description: "The cursor to send next time; keep it with the copy. Null when there is nothing yet, and when the copy is to be dropped (下次的游标)." })
  next: string | null;
  @Field(() => Boolean, { description: "Whether to ask again at once with `next` (还有)." })
  hasMore: boolean;
  @Field(() => Boolean, { description: "The cursor is too old or of another database: drop the copy and ask without `after` (需要重新下载)." })
  resetNeeded: boolean;
}

/** The page as the API shows it. */
export function presentChanges({ changes, ...page }: ChangesPage): PublicChangesType {
  return {
    ...page,
    changes: changes.map(({ piece, ...change }) => ({ ...change, piece: piece && presentPublicPiece(piece), revisionId: piece?.revisionId ?? null })),
  };
}
