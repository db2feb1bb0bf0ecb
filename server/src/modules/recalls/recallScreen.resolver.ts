import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { presentScreen, ScreenType } from "../screens";
import { presentStation, stationById, StationType } from "../stations";
import { listedScreenById, recallById, recallScopeOf, stepsOfScreen } from "./recall.loaders";
import { canCloseByHand } from "./recall.policy";
import { isSettled } from "./recallScreen.entity";
import { presentRecallStep, RecallScreenType, RecallStepType } from "./recallScreen.type";

/** What a line of the board tells beside its state. */
@Resolver(() => RecallScreenType)
export class RecallScreenResolver {
  @FieldResolver(() => ScreenType, { nullable: true, description: "The screen, also one that is no longer paired (屏幕)." })
  async screen(@Root() line: RecallScreenType, @Ctx() context: RequestContext): Promise<ScreenType | null> {
    const row = await context.loader(listedScreenById).load(line.screenId);
    return row && presentScreen(row, context.reader.now);
  }

  @FieldResolver(() => StationType, { nullable: true, description: "The station whose people know the screen (所属阵地)." })
  async station(@Root() line: RecallScreenType, @Ctx() context: RequestContext): Promise<StationType | null> {
    const row = await context.loader(stationById).load(line.stationId);
    return row && presentStation(row);
  }

  @FieldResolver(() => [RecallStepType], { description: "The evidence, oldest first (撤播记录)." })
  async steps(@Root() line: RecallScreenType, @Ctx() context: RequestContext): Promise<RecallStepType[]> {
    return (await context.loader(stepsOfScreen).load(`${line.recallId} ${line.screenId}`)).map(presentRecallStep);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may close it by hand now." })
  async viewerCanClose(@Root() line: RecallScreenType, @Ctx() context: RequestContext): Promise<boolean> {
    const recall = isSettled(line) ? null : await context.loader(recallById).load(line.recallId);
    if (!recall) return false;
    const station = await context.loader(stationById).load(line.stationId);
    return canCloseByHand(context.actor, station?.path ?? "/", await context.loader(recallScopeOf).load(recall.publisherId ?? ""));
  }
}
