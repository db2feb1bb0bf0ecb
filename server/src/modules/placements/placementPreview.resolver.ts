import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { PlacementPreviewInput } from "./placement.input";
import { previewPlan, type PlanPreview } from "./queries/previewPlan";

@ObjectType("PlacementPreview", { description: "What saving a plan would mean (投放预览)." })
class PlacementPreviewType {
  @Field(() => Int, { description: "How many stations it reaches (覆盖阵地)." })
  stationCount: number;
  @Field(() => Int, { description: "How many screens it reaches (覆盖屏幕)." })
  screenCount: number;
  @Field(() => Boolean, { description: "Whether it shows more than before, and so waits for another person's signature (扩大范围)." })
  showsMore: boolean;
  @Field(() => Int, { description: "How many signatures it would wait for (需签字人数)." })
  signaturesNeeded: number;
  @Field(() => [String], { description: "What is wrong with it, in Chinese; nothing else is told then." })
  problems: readonly string[];
}

@Resolver()
export class PlacementPreviewResolver {
  @Query(() => PlacementPreviewType, { complexity: 20, description: "What a plan reaches, and whether it would wait for a signature, before it is saved (投放预览)." })
  async placementPreview(
    @Ctx() { reader }: RequestContext,
    @Arg("input", () => PlacementPreviewInput, { description: "The plan." }) input: PlacementPreviewInput,
  ): Promise<PlanPreview> {
    return previewPlan(reader, input);
  }
}
