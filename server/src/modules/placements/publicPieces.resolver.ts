import { IsInt, IsOptional, Max, Min } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { OpenToAll, type RequestContext } from "../../graphql";
import { PieceTypeEnum, type PieceType } from "../content";
import { ChannelEnum, type Channel } from "../reviews";
import { presentPublicPiece, PublicPieceType } from "./publicPiece.type";
import { publicPiece } from "./queries/publicPiece";
import { mottoOfTheDay, publicPieces, type PublicPlace } from "./queries/publicPieces";

/** Where and how much. */
@ArgsType()
class PublicPlaceArgs {
  @Field(() => ChannelEnum, { defaultValue: ChannelEnum.MINI_PROGRAM, description: "For which channel (渠道)." })
  channel: Channel;
  @Field(() => String, { nullable: true, description: "A station's code, for what is shown there; null for the whole county (阵地编码)." })
  @IsOptional()
  stationCode: string | null;
  @Field(() => Int, { defaultValue: 20, description: "How many, at most 100." })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number;
}

@ArgsType()
class PublicPiecesArgs extends PublicPlaceArgs {
  @Field(() => PieceTypeEnum, { nullable: true, description: "Of this type only (类型)." })
  @IsOptional()
  type: PieceType | null;
}

@ArgsType()
class PublicNoticesArgs extends PublicPlaceArgs {
  @Field(() => ID, { nullable: true, description: "About this lecture only (对应宣讲)." })
  @IsOptional()
  lectureId: string | null;
}

/** What anybody may read of the content: live revisions inside their window, nothing else. */
@Resolver()
export class PublicPiecesResolver {
  @OpenToAll()
  @Query(() => [PublicPieceType], { description: "Live pieces, newest first (公开内容列表)." })
  async publicPieces(@Ctx() context: RequestContext, @Args(() => PublicPiecesArgs) args: PublicPiecesArgs): Promise<PublicPieceType[]> {
    const pieces = await publicPieces(context.reader, placeOf(context, args), args.type ? [args.type] : []);
    return pieces.slice(0, args.first).map(presentPublicPiece);
  }

  @OpenToAll()
  @Query(() => [PublicPieceType], { description: "Live notices, joined with their lectures of now (宣讲预告和通知)." })
  async publicNotices(@Ctx() context: RequestContext, @Args(() => PublicNoticesArgs) args: PublicNoticesArgs): Promise<PublicPieceType[]> {
    const notices = await publicPieces(context.reader, placeOf(context, args), ["LECTURE_NOTICE"]);
    const wanted = notices.filter(({ snapshot }) => !args.lectureId || snapshot.lectureId === args.lectureId);
    return wanted.slice(0, args.first).map(presentPublicPiece);
  }

  @OpenToAll()
  @Query(() => PublicPieceType, { nullable: true, description: "One live piece to read in full (阅读全文), or null." })
  async publicArticle(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "Id of the piece." }) id: string,
    @Arg("channel", () => ChannelEnum, { defaultValue: ChannelEnum.MINI_PROGRAM, description: "For which channel (渠道)." }) channel: Channel,
  ): Promise<PublicPieceType | null> {
    const piece = await publicPiece(context.reader, placeOf(context, { channel, stationCode: null }), id);
    return piece && presentPublicPiece(piece);
  }

  @OpenToAll()
  @Query(() => PublicPieceType, { nullable: true, description: "The motto of the day (每日一训): each live one in turn, the same for everybody." })
  async mottoOfTheDay(
    @Ctx() context: RequestContext,
    @Arg("channel", () => ChannelEnum, { defaultValue: ChannelEnum.MINI_PROGRAM, description: "For which channel (渠道)." }) channel: Channel,
  ): Promise<PublicPieceType | null> {
    const motto = await mottoOfTheDay(context.reader, placeOf(context, { channel, stationCode: null }));
    return motto && presentPublicPiece(motto);
  }
}

function placeOf({ services }: RequestContext, { channel, stationCode }: { channel: Channel; stationCode: string | null }): PublicPlace {
  return { channel, stationCode: stationCode ?? null, timeZone: services.config.timeZone };
}
