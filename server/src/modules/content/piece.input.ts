import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import type { PieceType } from "./piece.entity";
import type { PieceState } from "./pieceState";
import type { PieceWaiting } from "./queries/piecesWaiting";
import { ContentStatus, PieceStateEnum, PieceTypeEnum } from "./piece.type";

export enum PieceOrder { UPDATED_AT_DESC = "UPDATED_AT_DESC", TITLE_ASC = "TITLE_ASC" }

registerEnumType(PieceOrder, {
  name: "PieceOrder",
  description: "Order of pieces (内容排序).",
  valuesConfig: { UPDATED_AT_DESC: { description: "Latest change first (最近更新)." }, TITLE_ASC: { description: "By title (按标题)." } },
});

enum PieceWaitingEnum { ANYBODY = "ANYBODY", ME = "ME", NOBODY = "NOBODY" }

registerEnumType(PieceWaitingEnum, {
  name: "PieceWaiting",
  description: "For whom a piece's review waits (等谁).",
  valuesConfig: {
    ANYBODY: { description: "It waits, for whomever (在等审核)." },
    ME: { description: "The asking person could approve or sign it (等我)." },
    NOBODY: { description: "It waits and nobody could take it: no reviewer is left for its stage (没有人能审)." },
  },
});

@InputType({ description: "Which pieces (内容筛选)." })
class PieceFilter {
  @Field(() => String, { nullable: true, description: "Part of the title (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => PieceTypeEnum, { nullable: true, description: "Of this type (类型)." })
  @IsOptional()
  type: PieceType | null;
  @Field(() => PieceStateEnum, { nullable: true, description: "In this state (状态)." })
  @IsOptional()
  state: PieceState | null;
  @Field(() => ID, { nullable: true, description: "Of this publisher (发布单位)." })
  @IsOptional()
  publisherId: string | null;
  @Field(() => PieceWaitingEnum, { nullable: true, description: "Whose review waits for these (等谁)." })
  @IsOptional()
  waits: PieceWaiting | null;
}

@ArgsType()
export class PiecesArgs extends PageArgs {
  @Field(() => PieceFilter, { nullable: true, description: "Which pieces." })
  @IsOptional()
  filter: PieceFilter | null;
  @Field(() => PieceOrder, { nullable: true, defaultValue: PieceOrder.UPDATED_AT_DESC, description: "In which order." })
  @IsOptional()
  orderBy: PieceOrder | null;
}

@InputType({ description: "Confirms that the missing pieces are to go (确认撤下)." })
export class ConfirmMissingPiecesInput {
  @Field(() => Int, { nullable: true, description: "How many the administrator saw; another number is refused (看到的条数)." })
  @IsOptional()
  expected: number | null;
}

@ObjectType({ description: "The answer to confirmMissingPieces." })
export class ConfirmMissingPiecesPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: "How many were taken down (撤下条数)." })
  takenDown: number | null;
}

@InputType({ description: "Asks for a full comparison with the CMS (全面核对)." })
export class ReconcileContentInput {
  @Field(() => String, { nullable: true, description: "Why, for the record (原因)." })
  @IsOptional()
  reason: string | null;
}

@ObjectType({ description: "The answer to reconcileContent." })
export class ReconcileContentPayload extends MutationPayload {
  @Field(() => ContentStatus, { nullable: true, description: "How old the content is at this moment (同步状态)." })
  contentStatus: ContentStatus | null;
}
