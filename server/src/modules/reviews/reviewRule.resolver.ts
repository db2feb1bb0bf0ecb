import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, type RequestContext } from "../../graphql";
import { staffNameById } from "../identity";
import { organisationById } from "../stations";
import { appointDeputy } from "./commands/appointDeputy";
import { endDeputy } from "./commands/endDeputy";
import { saveReviewRule } from "./commands/saveReviewRule";
import { listDeputies, listReviewRules } from "./queries/listReviewRules";
import {
  AppointDeputyInput, AppointDeputyPayload, EndDeputyInput, EndDeputyPayload, presentDeputy, presentRule, ReviewDeputyType, ReviewRuleType, SaveReviewRuleInput,
  SaveReviewRulePayload,
} from "./reviewRule.input";

@Resolver(() => ReviewRuleType)
export class ReviewRuleResolver {
  @Query(() => [ReviewRuleType], { description: "Every review rule, newest first (审核规则)." })
  async reviewRules(@Ctx() { reader }: RequestContext): Promise<ReviewRuleType[]> {
    return (await listReviewRules(reader)).map(presentRule);
  }

  @Query(() => [ReviewDeputyType], { description: "The deputies of now and of days to come (AB角)." })
  async reviewDeputies(@Ctx() { reader }: RequestContext): Promise<ReviewDeputyType[]> {
    return (await listDeputies(reader)).map(presentDeputy);
  }

  @Mutation(() => SaveReviewRulePayload, { description: "Writes down which stages texts pass from a day on; what is under review keeps its rule (保存审核规则)." })
  async saveReviewRule(
    @Ctx() context: RequestContext,
    @Arg("input", () => SaveReviewRuleInput, { description: "The rule." }) input: SaveReviewRuleInput,
  ): Promise<Partial<SaveReviewRulePayload>> {
    const stages = input.stages.map(({ stage, role, proofreading, deadlineHours }) => ({ stage, role, proofreading, deadlineHours: deadlineHours ?? null }));
    const request = { ...input, stages, organisationId: input.organisationId ?? null, timeZone: context.services.config.timeZone };
    return answer(await context.inTransaction((work) => saveReviewRule(work, request)), (row) => ({ reviewRule: presentRule(row) }));
  }

  @Mutation(() => AppointDeputyPayload, { description: "Names a reviewer's deputy for some days (安排代审)." })
  async appointDeputy(
    @Ctx() context: RequestContext,
    @Arg("input", () => AppointDeputyInput, { description: "Who, for whom, when." }) input: AppointDeputyInput,
  ): Promise<Partial<AppointDeputyPayload>> {
    const request = { ...input, timeZone: context.services.config.timeZone };
    return answer(await context.inTransaction((work) => appointDeputy(work, request)), (row) => ({ deputy: presentDeputy(row) }));
  }

  @Mutation(() => EndDeputyPayload, { description: "Ends a deputy's time at once (结束代审)." })
  async endDeputy(
    @Ctx() context: RequestContext,
    @Arg("input", () => EndDeputyInput, { description: "Which." }) input: EndDeputyInput,
  ): Promise<Partial<EndDeputyPayload>> {
    return answer(await context.inTransaction((work) => endDeputy(work, input)), (row) => ({ deputy: presentDeputy(row) }));
  }

  @FieldResolver(() => String, { nullable: true, description: "Name of the organisation (单位名称); null for a rule for all." })
  async organisationName(@Root() { organisationId }: ReviewRuleType, @Ctx() context: RequestContext): Promise<string | null> {
    return organisationId === null ? null : ((await context.loader(organisationById).load(organisationId))?.name ?? null);
  }

  @FieldResolver(() => String, { nullable: true, description: "Who wrote it down (登记人); null for the rule that comes with the portal." })
  async recordedByName(@Root() { row }: ReviewRuleType, @Ctx() context: RequestContext): Promise<string | null> {
    return row.recordedBy === null ? null : ((await context.loader(staffNameById).load(row.recordedBy))?.name ?? null);
  }
}

@Resolver(() => ReviewDeputyType)
export class ReviewDeputyResolver {
  @FieldResolver(() => String, { description: "Name of the A角." })
  async principalName(@Root() { principalId }: ReviewDeputyType, @Ctx() context: RequestContext): Promise<string> {
    return (await context.loader(staffNameById).load(principalId))?.name ?? "";
  }

  @FieldResolver(() => String, { description: "Name of the B角." })
  async deputyName(@Root() { deputyId }: ReviewDeputyType, @Ctx() context: RequestContext): Promise<string> {
    return (await context.loader(staffNameById).load(deputyId))?.name ?? "";
  }
}
