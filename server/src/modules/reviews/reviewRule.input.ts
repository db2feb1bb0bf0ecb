import { IsOptional } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar, MutationPayload } from "../../graphql";
import type { ReviewStage } from "../../kernel/actor";
import { ReviewStageEnum } from "../identity";
import type { ReviewDeputy } from "./reviewDeputy.entity";
import type { Proofreading, ReviewRule, StageRole } from "./reviewRule.entity";
import { ProofreadingEnum, StageRoleEnum, StageRuleType } from "./revision.type";

@ObjectType("ReviewRule", { description: "Which stages texts pass before they are public (审核规则), from a day on. Rules are only ever added; every stage takes another person." })
export class ReviewRuleType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => ID, { nullable: true, description: "Whose texts, with those of all below (单位); null for all that have no rule of their own or above them." })
  organisationId: string | null;
  @Field(() => [StageRuleType], { description: "The stages in their order (审次)." })
  stages: readonly StageRuleType[];
  @Field(() => Boolean, { description: "Whether an author may take the first stage (作者可否初审)." })
  authorMayTakeFirst: boolean;
  @Field(() => DateTimeScalar, { description: "From when it rules what is submitted (生效时间)." })
  effectiveAt: Date;
  @Field(() => String, { description: "Where it comes from (依据)." })
  source: string;
  @Field(() => DateTimeScalar, { description: "When it was written down (登记时间)." })
  recordedAt: Date;
  /** The row itself, for names. */
  row: ReviewRule;
}

@ObjectType("ReviewDeputy", { description: "Who reviews in whose place, and when (AB角)." })
export class ReviewDeputyType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => ID, { description: "A角: account whose stages they are." })
  principalId: string;
  @Field(() => ID, { description: "B角: account that may take them." })
  deputyId: string;
  @Field(() => DateTimeScalar, { description: "From when (开始)." })
  startsAt: Date;
  @Field(() => DateTimeScalar, { description: "Until just before (结束)." })
  endsAt: Date;
  @Field(() => String, { description: "Why (原因)." })
  reason: string;
}

@InputType({ description: "One stage of a review rule (审次)." })
export class StageRuleInput {
  @Field(() => ReviewStageEnum, { description: "Which (审次)." })
  stage: ReviewStage;
  @Field(() => StageRoleEnum, { defaultValue: StageRoleEnum.REVIEWER, description: "Who may take it (由谁审)." })
  role: StageRole;
  @Field(() => ProofreadingEnum, { defaultValue: ProofreadingEnum.REVIEWER, description: "Who proofreads (由谁校)." })
  proofreading: Proofreading;
  @Field(() => Int, { nullable: true, description: "Hours until it is overdue, 1 to 720; null where nothing is due (时限)." })
  @IsOptional()
  deadlineHours: number | null;
}

@InputType({ description: "A review rule from a day on (审核规则)." })
export class SaveReviewRuleInput {
  @Field(() => ID, { nullable: true, description: "Whose texts (单位); null for all that have no rule of their own or above them." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => [StageRuleInput], { description: "One to three stages in the order FIRST, SECOND, FINAL; the last is FINAL (审次)." })
  stages: StageRuleInput[];
  @Field(() => Boolean, { description: "Whether an author may take the first stage (作者可否初审)." })
  authorMayTakeFirst: boolean;
  @Field(() => DateScalar, { description: "First day in the county's time zone, today or later (生效日期)." })
  validFrom: string;
  @Field(() => String, { description: "Where it comes from, at most 200 characters (依据)." })
  source: string;
}

@InputType({ description: "Who reviews in whose place, on which days (安排代审)." })
export class AppointDeputyInput {
  @Field(() => ID, { description: "A角: an active reviewer's account." })
  principalId: string;
  @Field(() => ID, { description: "B角: an active account, another one." })
  deputyId: string;
  @Field(() => DateScalar, { description: "First day in the county's time zone (开始日期)." })
  from: string;
  @Field(() => DateScalar, { description: "Last day, inclusive (结束日期)." })
  until: string;
  @Field(() => String, { description: "Why, such as 出差, at most 200 characters (原因)." })
  reason: string;
}

@InputType({ description: "Ends a deputy's time at once (结束代审)." })
export class EndDeputyInput {
  @Field(() => ID, { description: "Which." })
  id: string;
}

@ObjectType({ description: "The answer to saveReviewRule (保存审核规则的结果)." })
export class SaveReviewRulePayload extends MutationPayload {
  @Field(() => ReviewRuleType, { nullable: true, description: "The new rule." })
  reviewRule: ReviewRuleType | null;
}

@ObjectType({ description: "The answer to appointDeputy (安排代审的结果)." })
export class AppointDeputyPayload extends MutationPayload {
  @Field(() => ReviewDeputyType, { nullable: true, description: "The deputy." })
  deputy: ReviewDeputyType | null;
}

@ObjectType({ description: "The answer to endDeputy (结束代审的结果)." })
export class EndDeputyPayload extends MutationPayload {
  @Field(() => ReviewDeputyType, { nullable: true, description: "The deputy whose time is over." })
  deputy: ReviewDeputyType | null;
}

/** The rule as the API shows it. */
export function presentRule(row: ReviewRule): ReviewRuleType {
  const { id, organisationId, stages, authorMayTakeFirst, effectiveAt, source, recordedAt } = row;
  return Object.assign(new ReviewRuleType(), { id, organisationId, stages, authorMayTakeFirst, effectiveAt, source, recordedAt, row });
}

/** The deputy as the API shows it. */
export function presentDeputy({ id, principalId, deputyId, startsAt, endsAt, reason }: ReviewDeputy): ReviewDeputyType {
  return Object.assign(new ReviewDeputyType(), { id, principalId, deputyId, startsAt, endsAt, reason });
}
