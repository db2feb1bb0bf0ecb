import { IsInt, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../graphql";
import { contentBoard } from "./contentBoard";
import { ContentBoardType, presentBoard } from "./contentBoard.type";

@ArgsType()
class ContentBoardArgs {
  @Field(() => ID, { nullable: true, description: "The place whose subtree is told of, such as a township's (阵地); without it the whole county." })
  stationId: string | null;
  @Field(() => Int, { defaultValue: 10, description: "How many rows of each list, at most 500." })
  @IsInt()
  @Min(1)
  @Max(500)
  first: number;
  @Field(() => String, {
    nullable: true,
    description: "For reading a list whole, page by page: rows in the order of their ids, those after this id; an empty text begins. Without it the lists' first rows in their own order.",
  })
  @IsOptional()
  @MaxLength(36)
  after: string | null;
  @Field(() => Int, { defaultValue: 5, description: "How many pieces are told of each offline screen (不联网的屏幕), at most 500." })
  @IsInt()
  @Min(0)
  @Max(500)
  loads: number;
}

@Resolver()
export class ContentBoardResolver {
  @Query(() => ContentBoardType, { nullable: true, description: "The content board (内容看板) for staff with a role; null for others and for an unknown place." })
  async contentBoard(@Ctx() { reader, services }: RequestContext, @Args(() => ContentBoardArgs) args: ContentBoardArgs): Promise<ContentBoardType | null> {
    const board = await contentBoard(reader, { stationId: args.stationId ?? null, timeZone: services.config.timeZone });
    return board && presentBoard(board, { first: args.first, after: args.after ?? null, loads: args.loads }, reader.now);
  }
}
