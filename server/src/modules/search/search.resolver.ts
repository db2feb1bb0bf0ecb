import { IsInt, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { badRequest, OpenToAll, type RequestContext } from "../../graphql";
import { ChannelEnum, type Channel } from "../reviews";
import { presentHits, PieceHitConnection } from "./search.type";
import { searchPieces } from "./queries/searchPieces";
import { searchWords } from "./searchWords";

const answerMilliseconds = 1000;

@ArgsType()
class SearchArgs {
  @Field(() => String, { description: "Words parted by spaces, all of which have to occur (关键词); letter by letter, but width and case do not matter. 1 to 50 characters, at most 5 words." })
  query: string;
  @Field(() => Int, { defaultValue: 20, description: "How many, at most 50." })
  @IsInt()
  @Min(1)
  @Max(50)
  first: number;
  @Field(() => String, { nullable: true, description: "Hits after this cursor (游标)." })
  @IsOptional()
  @MaxLength(100)
  after: string | null;
}

@ArgsType()
class PublicSearchArgs extends SearchArgs {
  @Field(() => ChannelEnum, { defaultValue: ChannelEnum.MINI_PROGRAM, description: "What is shown there now (渠道)." })
  channel: Channel;
}

/** Search over live content. */
@Resolver()
export class SearchResolver {
  @OpenToAll()
  @Query(() => PieceHitConnection, { description: "Searches what a channel shows now (检索). BAD_REQUEST with a Chinese message for a query that is empty or too long." })
  async searchPieces(@Ctx() context: RequestContext, @Args(() => PublicSearchArgs) args: PublicSearchArgs): Promise<PieceHitConnection> {
    // The index follows a commit that emptied the cache; what was found in between is good for a second.
    context.reader.changesAt(new Date(context.reader.now.getTime() + answerMilliseconds));
    return search(context, args, args.channel);
  }

  @Query(() => PieceHitConnection, { description: "Searches all live content, of every channel, shown now or to come (检索全部已发布内容)." })
  async searchLivePieces(@Ctx() context: RequestContext, @Args(() => SearchArgs) args: SearchArgs): Promise<PieceHitConnection> {
    return search(context, args, null);
  }
}

async function search({ reader, services }: RequestContext, { query, first, after }: SearchArgs, channel: Channel | null): Promise<PieceHitConnection> {
  const asked = searchWords(query);
  if ("problem" in asked) throw badRequest(asked.problem);
  return presentHits(await searchPieces(reader, { words: asked.words, channel, first, after: after ?? null, timeZone: services.config.timeZone }));
}
