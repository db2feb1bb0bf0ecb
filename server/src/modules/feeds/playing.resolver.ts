import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { ScreenType } from "../screens";
import { fallbackId } from "./fallbackItem";
import { feedMemory } from "./feedMemory";

@Resolver(() => ScreenType)
export class PlayingResolver {
  @FieldResolver(() => String, { nullable: true, description: "Title of what it plays (正在播放); null when it plays nothing, or nothing known." })
  playingTitle(@Root() screen: ScreenType, @Ctx() context: RequestContext): string | null {
    const { playingItemId } = screen.row;
    if (playingItemId === fallbackId) return "备用画面（阵地名称和标语）";
    return playingItemId === null ? null : (feedMemory(context.services).titles.get(playingItemId) ?? null);
  }
}
