import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../graphql";
import type { ReviewStage } from "../../kernel/actor";
import { ReviewStageEnum } from "../identity";
import type { RevisionStep, StepKind } from "./revisionStep.entity";

export enum RevisionStepKindEnum {
  SUBMITTED = "SUBMITTED", PROOFREAD = "PROOFREAD", APPROVED = "APPROVED", SIGNED = "SIGNED", WENT_LIVE = "WENT_LIVE", RETURNED = "RETURNED",
  TAKEN_BACK = "TAKEN_BACK", WITHDRAWN = "WITHDRAWN", SUPERSEDED = "SUPERSEDED", RECALLED = "RECALLED",
  NARROWED = "NARROWED", ASKED_WIDER = "ASKED_WIDER", SIGNED_WIDER = "SIGNED_WIDER", WIDENED = "WIDENED", DROPPED_WIDER = "DROPPED_WIDER",
}

registerEnumType(RevisionStepKindEnum, {
  name: "RevisionStepKind",
  description: "What was done with a revision (流转).",
  valuesConfig: {
    SUBMITTED: { description: "Put forward (送审)." }, PROOFREAD: { description: "Proofread by somebody else than the reviewer (校对)." },
    APPROVED: { description: "A stage was passed (审核通过)." }, SIGNED: { description: "A further person signed for showing it (加签)." },
    WENT_LIVE: { description: "Put in front of the public (发布)." }, RETURNED: { description: "Sent back (退回)." },
    TAKEN_BACK: { description: "Taken back by its author (撤回)." }, WITHDRAWN: { description: "Taken down (撤稿)." },
    SUPERSEDED: { description: "Replaced by a newer one (被替换)." }, RECALLED: { description: "Pulled off every channel (撤播)." },
    NARROWED: { description: "Its channels or show period were made smaller (缩小展示)." }, ASKED_WIDER: { description: "Wider channels or a longer show period were asked for (申请扩大)." },
    SIGNED_WIDER: { description: "Somebody signed for that (签字扩大)." }, WIDENED: { description: "It came into force (扩大生效)." },
    DROPPED_WIDER: { description: "It was declined or taken back (未予扩大)." },
  },
});

@ObjectType("RevisionStep", { description: "One step of a revision's life (流转记录); steps are only ever added." })
export class RevisionStepType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => RevisionStepKindEnum, { description: "What was done (做了什么)." })
  kind: StepKind;
  @Field(() => ReviewStageEnum, { nullable: true, description: "Of which stage (审次); null for what is of none." })
  stage: ReviewStage | null;
  @Field(() => Boolean, { description: "Whether it says that the text was proofread (是否已校)." })
  proofread: boolean;
  @Field(() => String, { nullable: true, description: "For whom a deputy acted (代谁)." })
  onBehalfOfName: string | null;
  @Field(() => ID, { nullable: true, description: "The batch in which several were decided at once (批次)." })
  batchId: string | null;
  @Field(() => DateTimeScalar, { description: "When (时间)." })
  at: Date;
  @Field(() => String, { description: "The seal of what the actor saw (校验值)." })
  hash: string;
  @Field(() => String, { nullable: true, description: "Reason or note (说明)." })
  reason: string | null;
  /** The row itself, for the name of who took it. */
  row: RevisionStep;
}

/** The step as the API shows it. */
export function presentStep(row: RevisionStep): RevisionStepType {
  const { id, kind, reviewStage: stage, proofread, onBehalfOfName, batchId, at, hash, reason } = row;
  return Object.assign(new RevisionStepType(), { id, kind, stage, proofread, onBehalfOfName, batchId, at, hash, reason, row });
}
