import { Ctx, Query, Resolver } from "type-graphql";
import { OpenToScreens, unauthenticated, type RequestContext } from "../../graphql";
import { wholeItemId } from "../screens";
import { feedMemory } from "./feedMemory";
import { feedParts } from "./feedParts";
import { screenFeed, type ScreenFeed } from "./queries/screenFeed";
import { ScreenFeedType } from "./screenFeed.type";

@Resolver()
export class ScreenFeedResolver {
  @OpenToScreens()
  @Query(() => ScreenFeedType, { description: "What the asking screen plays (屏幕播放单); which screen asks is known by its token." })
  async screenFeed(@Ctx() context: RequestContext): Promise<ScreenFeed> {
    if (context.actor.kind !== "audience") throw unauthenticated();
    const memory = feedMemory(context.services);
    const feed = await screenFeed(context.reader, { classKey: context.actor.classKey, timeZone: context.services.config.timeZone, ...feedParts(memory) });
    if (!feed) throw unauthenticated();
    for (const { id, title } of feed.items) if (memory.titles.get(wholeItemId(id)) !== title) memory.titles.set(wholeItemId(id), title);
    return feed;
  }
}
