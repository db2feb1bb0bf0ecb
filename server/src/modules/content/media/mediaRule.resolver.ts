import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { answer, type RequestContext } from "../../../graphql";
import { setMediaRule } from "../commands/setMediaRule";
import { mediaRules } from "../queries/mediaLimits";
import { MediaRuleType, SetMediaRuleInput, SetMediaRulePayload } from "./mediaRule.type";

@Resolver(() => MediaRuleType)
export class MediaRuleResolver {
  @Query(() => [MediaRuleType], { description: "The limits for pictures and videos, in a fixed order (素材标准)." })
  async mediaRules(@Ctx() { reader, services }: RequestContext): Promise<readonly MediaRuleType[]> {
    return mediaRules(reader, services.config.timeZone);
  }

  @Mutation(() => SetMediaRulePayload, { description: "Sets a limit from a day on; what was submitted before stays as it was judged (设定素材标准)." })
  async setMediaRule(
    @Ctx() context: RequestContext,
    @Arg("input", () => SetMediaRuleInput, { description: "Which limit, and what to." }) input: SetMediaRuleInput,
  ): Promise<Partial<SetMediaRulePayload>> {
    const { timeZone } = context.services.config;
    const outcome = await context.inTransaction((work) => setMediaRule(work, { ...input, timeZone }));
    const mediaRule = outcome.ok ? ((await mediaRules(context.reader, timeZone)).find(({ name }) => name === input.name) ?? null) : null;
    return answer(outcome, () => ({ mediaRule }));
  }
}
