import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql";
import type { ReviewStage } from "../../kernel/actor";
import { ReviewStageEnum } from "../identity";
import { presentRevision, RevisionType } from "../reviews";
import { LectureType, presentLecture } from "./lecture.type";
import type { LectureText } from "./lectureText";
import { monthLectureTexts, type MonthLectureText } from "./queries/monthLectureTexts";

@ObjectType("LectureTextReview", { description: "A lecture's own words that wait for the asking reviewer (待审的宣讲文字)." })
export class LectureTextReviewType {
  @Field(() => ID, { description: "The revision (版本)." })
  revisionId: string;
  @Field(() => String, { description: "The seal of these words: send it back with the approval (校验值)." })
  hash: string;
  @Field(() => ReviewStageEnum, { description: "The stage they wait for (审次)." })
  stage: ReviewStage;
  @Field(() => String, { nullable: true, description: "A title of its own (自拟题目), as sealed." })
  ownTitle: string | null;
  @Field(() => String, { nullable: true, description: "What it is about (简介), as sealed." })
  summary: string | null;
  @Field(() => String, { nullable: true, description: "The place in words (地点), as sealed." })
  placeText: string | null;
  @Field(() => String, { nullable: true, description: "For whom (面向对象), as sealed." })
  audience: string | null;
  @Field(() => LectureType, { description: "The lecture (宣讲)." })
  lecture: LectureType;
  @Field(() => RevisionType, { description: "The revision itself: who wrote it, what the word lists say of it, what it would replace (版本)." })
  revision: RevisionType;
}

@ObjectType({ description: "A month's lectures whose own words wait for the asking reviewer (月度宣讲审核)." })
export class MonthLectureTextsType {
  @Field(() => [LectureTextReviewType], { description: "By time, at most 200: as many as one batch takes." })
  rows: LectureTextReviewType[];
  @Field(() => Int, { description: "How many there are in all (总数)." })
  totalCount: number;
}

@Resolver()
export class MonthReviewResolver {
  @Query(() => MonthLectureTextsType, { description: "What the viewer can pass of a month's lectures in one batch (月度宣讲审核); approveRevisions does it." })
  async monthLectureTexts(
    @Ctx() { reader, services }: RequestContext,
    @Arg("month", () => String, { description: "Such as 2026-12, by the county's calendar (月份); another shape has no lectures." }) month: string,
    @Arg("within", () => ID, { nullable: true, description: "At this station or below it (含下级); the whole county when left out." }) within: string | null,
  ): Promise<MonthLectureTextsType> {
    const { rows, totalCount } = await monthLectureTexts(reader, { month, within: within ?? null, timeZone: services.config.timeZone });
    return Object.assign(new MonthLectureTextsType(), { rows: rows.map(present), totalCount });
  }
}

function present({ revision, row }: MonthLectureText): LectureTextReviewType {
  const { ownTitle = null, summary = null, placeText = null, audience = null } = revision.snapshot as Partial<LectureText>;
  const stage = revision.rule.stages[revision.stage]?.stage ?? "FINAL";
  const texts = { ownTitle, summary, placeText, audience };
  return Object.assign(new LectureTextReviewType(), { revisionId: revision.id, hash: revision.hash, stage, ...texts, lecture: presentLecture(row), revision: presentRevision(revision) });
}
