import { Field, Int, ObjectType } from "type-graphql";
import { PageInfo, presentPage, type Connection } from "../../graphql";
import type { Page } from "../../kernel/page";
import { presentPublicPiece, PublicPieceType } from "../placements";
import type { FoundPiece } from "./queries/searchPieces";

@ObjectType("SearchTextPart", { description: "A part of a text that was searched (片段); plain text, never HTML." })
class TextPartType {
  @Field(() => String, { description: "The letters (文字)." })
  text: string;
  @Field(() => Boolean, { description: "Whether they are what was searched for, to be marked (命中)." })
  hit: boolean;
}

@ObjectType({ description: "A live piece that holds what was searched for (检索结果)." })
class PieceHit {
  @Field(() => PublicPieceType, { description: "The piece (内容)." })
  piece: PublicPieceType;
  @Field(() => [TextPartType], { description: "Its whole title in parts; joined, they are the title (标题)." })
  title: TextPartType[];
  @Field(() => [TextPartType], { description: "About seventy letters around the first hit in its other texts, or of their beginning (摘录)." })
  excerpt: TextPartType[];
}

@ObjectType({ description: "A page of what was found, title hits first, then the newest (检索结果列表)." })
export class PieceHitConnection implements Connection<PieceHit> {
  @Field(() => [PieceHit], { description: "The hits of this page." })
  nodes: PieceHit[];
  @Field(() => PageInfo, { description: "Where this page ends." })
  pageInfo: PageInfo;
  @Field(() => Int, { description: "How many pieces hold the words, at this moment, exact up to 1,000; for some seconds one that has just gone may still be counted (条数)." })
  totalCount: number;
  @Field(() => Boolean, { description: "True when there are more than 1,000." })
  totalCountIsCapped: boolean;
}

/** What was found as the API shows it. */
export function presentHits(page: Page<FoundPiece>): PieceHitConnection {
  return presentPage(page, ({ piece, title, excerpt }) => ({ piece: presentPublicPiece(piece), title: [...title], excerpt: [...excerpt] }));
}
