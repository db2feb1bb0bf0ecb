import { IsInt, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { OpenToAll, type RequestContext } from "../../graphql";
import { ChannelEnum, type Channel } from "../reviews";
import { presentChanges, PublicChangesType } from "./publicChange.type";
import { changesSince } from "./queries/changesSince";

const answerMilliseconds = 1000;

@ArgsType()
class ChangesArgs {
  @Field(() => String, { nullable: true, description: "The `next` of the answer before; null to begin with nothing (游标). BAD_REQUEST for a text that was never one." })
  @IsOptional()
  @MaxLength(200)
  after: string | null;
  @Field(() => Int, { defaultValue: 50, description: "How many changes, at most 100." })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number;
  @Field(() => ChannelEnum, { defaultValue: ChannelEnum.MINI_PROGRAM, description: "For which channel (渠道); a cursor is good for the channel it was given for." })
  channel: Channel;
}

/** For clients that keep copies. */
@Resolver()
export class PublicChangesResolver {
  @OpenToAll()
  @Query(() => PublicChangesType, { description: "What changed of the public content since a cursor, with tombstones (增量)." })
  async changesSince(@Ctx() { reader, services }: RequestContext, @Args(() => ChangesArgs) { after, first, channel }: ChangesArgs): Promise<PublicChangesType> {
    // Changes are numbered just after the commit that emptied the cache; one made in between is good for a second.
    reader.changesAt(new Date(reader.now.getTime() + answerMilliseconds));
    return presentChanges(await changesSince(reader, { after: after ?? null, first, channel, timeZone: services.config.timeZone }));
  }
}
