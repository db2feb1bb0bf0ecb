import { Ctx, Query, Resolver } from "type-graphql";
import { OpenToScreens, unauthenticated, type RequestContext } from "../../graphql";
import { guardLook } from "../guardPeriods";
import { feedMemory } from "./feedMemory";
import { screenFeed, type ScreenFeed } from "./queries/screenFeed";
import { ScreenFeedType } from "./screenFeed.type";
import { feedSources } from "./sources";

@Resolver()
export class ScreenFeedResolver {
  @OpenToScreens()
  @Query(() => ScreenFeedType, { description: "What the asking screen plays (屏幕播放单); which screen asks is known by its token." })
  async screenFeed(@Ctx() context: RequestContext): Promise<ScreenFeed> {
    if (context.actor.kind !== "audience") throw unauthenticated();
    const memory = feedMemory(context.services);
    const { timeZone } = context.services.config;
    const feed = await screenFeed(context.reader, { classKey: context.actor.classKey, timeZone, sources: feedSources(memory), guard: (reader, key) => memory.guard.read(reader, key, guardLook) });
    if (!feed) throw unauthenticated();
    for (const { id, title } of feed.items) memory.titles.set(id, title);
    return feed;
  }
}
