import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../graphql";
import type { ReviewStage } from "../../kernel/actor";
import { ReviewStageEnum } from "../identity";
import type { Proofreading, StageRole } from "./reviewRule.entity";
import { nextStageNameOf, type Revision, type RevisionState } from "./revision.entity";

export enum RevisionStateEnum {
  SUBMITTED = "SUBMITTED", IN_REVIEW = "IN_REVIEW", RETURNED = "RETURNED", LIVE = "LIVE",
  SUPERSEDED = "SUPERSEDED", WITHDRAWN = "WITHDRAWN", RECALLED = "RECALLED",
}
export enum ChannelEnum { SCREEN = "SCREEN", MINI_PROGRAM = "MINI_PROGRAM", WEB = "WEB", MEDIA_CENTRE = "MEDIA_CENTRE" }

export enum StageRoleEnum { REVIEWER = "REVIEWER", ADMINISTRATOR = "ADMINISTRATOR" }
export enum ProofreadingEnum { REVIEWER = "REVIEWER", SEPARATE = "SEPARATE" }

registerEnumType(StageRoleEnum, {
  name: "StageRole",
  description: "Who may take a stage (由谁审).",
  valuesConfig: {
    REVIEWER: { description: "Reviewers of that stage for the organisation or one above it (本单位或上级的审核员)." },
    ADMINISTRATOR: { description: "Administrators (系统管理员)." },
  },
});
registerEnumType(ProofreadingEnum, {
  name: "Proofreading",
  description: "Who proofreads at a stage (由谁校).",
  valuesConfig: {
    REVIEWER: { description: "The reviewer, together with the review (审核人自校)." },
    SEPARATE: { description: "Somebody else who holds the stage, before the review (另一人校)." },
  },
});
registerEnumType(RevisionStateEnum, {
  name: "RevisionState",
  description: "Where a revision stands (版本状态).",
  valuesConfig: {
    SUBMITTED: { description: "Waiting for its first stage (已送审)." },
    IN_REVIEW: { description: "Between two stages (审核中)." },
    RETURNED: { description: "Sent back with a reason (退回)." },
    LIVE: { description: "In front of the public, inside its window (已发布)." },
    SUPERSEDED: { description: "Replaced by a newer one (已被替换)." },
    WITHDRAWN: { description: "Taken back or taken down (已撤)." },
    RECALLED: { description: "Pulled off every channel for a reason (撤播)." },
  },
});
registerEnumType(ChannelEnum, {
  name: "Channel",
  description: "Where a piece may be shown (发布渠道).",
  valuesConfig: {
    SCREEN: { description: "LED and other screens (大屏)." },
    MINI_PROGRAM: { description: "Mini-program (小程序)." },
    WEB: { description: "Public pages (网页)." },
    MEDIA_CENTRE: { description: "The county's media centre (融媒体中心)." },
  },
});

@ObjectType("ReviewStageRule", { description: "One stage of a review rule (审次)." })
export class StageRuleType {
  @Field(() => ReviewStageEnum, { description: "Which (审次)." })
  stage: ReviewStage;
  @Field(() => StageRoleEnum, { description: "Who may take it (由谁审)." })
  role: StageRole;
  @Field(() => ProofreadingEnum, { description: "Who proofreads (由谁校)." })
  proofreading: Proofreading;
  @Field(() => Int, { nullable: true, description: "Hours from its start until it is overdue; null where nothing is due (时限)." })
  deadlineHours: number | null;
}

@ObjectType("RevisionText", { description: "A sealed text of a revision by its field (文字)." })
export class RevisionTextType {
  @Field(() => String, { description: "Name of the field in the snapshot, such as title or summary (字段)." })
  field: string;
  @Field(() => String, { description: "The text, lists one line an entry (文字)." })
  text: string;
}

@ObjectType("Revision", { description: "One sealed state of a public text (版本)." })
export class RevisionType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Counts the revisions of its text from 1 (第几版)." })
  number: number;
  @Field(() => String, { description: "What kind of thing the text belongs to, such as piece, lecture-text or palace-text (文字类型)." })
  subjectType: string;
  @Field(() => ID, { description: "Id of the thing it belongs to." })
  subjectId: string;
  @Field(() => String, { description: "The kind within its type: a piece's type, lecture, topic, or the type again (小类)." })
  kind: string;
  @Field(() => String, { description: "How lists call it (标题)." })
  title: string;
  @Field(() => String, { nullable: true, description: "Theme (主题)." })
  theme: string | null;
  @Field(() => ID, { nullable: true, description: "Whose text it is (单位); null for the county as a whole." })
  organisationId: string | null;
  @Field(() => RevisionStateEnum, { description: "Where it stands (状态)." })
  state: RevisionState;
  @Field(() => [StageRuleType], { description: "The stages of the rule stored with it (审次); empty where a trial named a rule without any." })
  stages: readonly StageRuleType[];
  @Field(() => Int, { description: "How many of them are passed (已过审次)." })
  stagesPassed: number;
  @Field(() => ReviewStageEnum, { nullable: true, description: "The stage it waits for (等待哪一审); null when it waits for none." })
  nextStage: ReviewStage | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it waits for that (等待开始)." })
  waitingSince: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When that is overdue (办理时限); null when nothing is due." })
  dueAt: Date | null;
  @Field(() => DateTimeScalar, { description: "When it was submitted (送审时间)." })
  submittedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it went live (发布时间)." })
  liveAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended (结束时间)." })
  endedAt: Date | null;
  @Field(() => String, { description: "SHA-256 of its canonical form: the seal (校验值). A review names the seal of what was read." })
  hash: string;
  @Field(() => String, { nullable: true, description: "Why it was returned or ended (原因)." })
  reason: string | null;
  /** The row itself, for fields that other modules add. */
  row: Revision;
}

/** The revision as the API shows it. */
export function presentRevision(row: Revision): RevisionType {
  const { id, number, subjectType, subjectId, kind, title, theme, organisationId, state, submittedAt, liveAt, endedAt, hash } = row;
  return Object.assign(new RevisionType(), {
    id, number, subjectType, subjectId, kind, title, theme, organisationId, state, submittedAt, liveAt, endedAt, hash, stages: row.rule.stages, stagesPassed: row.stage,
    nextStage: nextStageNameOf(row), waitingSince: row.stageSince, dueAt: row.stageDueAt, reason: row.returnReason ?? row.endReason, row,
  });
}
