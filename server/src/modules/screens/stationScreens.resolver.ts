import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { StationType } from "../stations";
import { screensOfStation } from "./screen.loaders";
import { canSeeScreens } from "./screen.policy";
import { presentScreen, ScreenType } from "./screen.type";

@Resolver(() => StationType)
export class StationScreensResolver {
  @FieldResolver(() => [ScreenType], { description: "Its screens by name (屏幕); staff only, empty for others." })
  async screens(@Root() station: StationType, @Ctx() context: RequestContext): Promise<ScreenType[]> {
    if (!canSeeScreens(context.actor)) return [];
    const rows = await context.loader(screensOfStation).load(station.id);
    return rows.map((row) => presentScreen(row, context.reader.now));
  }
}
