import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../graphql";
import type { Revision, RevisionState } from "./revision.entity";

export enum RevisionStateEnum {
  SUBMITTED = "SUBMITTED", IN_REVIEW = "IN_REVIEW", RETURNED = "RETURNED", LIVE = "LIVE",
  SUPERSEDED = "SUPERSEDED", WITHDRAWN = "WITHDRAWN", RECALLED = "RECALLED",
}
export enum ChannelEnum { SCREEN = "SCREEN", MINI_PROGRAM = "MINI_PROGRAM", WEB = "WEB", MEDIA_CENTRE = "MEDIA_CENTRE" }

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

@ObjectType("Revision", { description: "One sealed state of a public text (版本)." })
export class RevisionType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => RevisionStateEnum, { description: "Where it stands (状态)." })
  state: RevisionState;
  @Field(() => DateTimeScalar, { description: "When it was submitted (送审时间)." })
  submittedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it went live (发布时间)." })
  liveAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended (结束时间)." })
  endedAt: Date | null;
  @Field(() => String, { description: "SHA-256 of its canonical form: the seal (校验值)." })
  hash: string;
  @Field(() => String, { nullable: true, description: "Why it was returned or ended (原因)." })
  reason: string | null;
  /** The row itself, for fields that other modules add. */
  row: Revision;
}

/** The revision as the API shows it. */
export function presentRevision(row: Revision): RevisionType {
  const { id, state, submittedAt, liveAt, endedAt, hash } = row;
  return Object.assign(new RevisionType(), { id, state, submittedAt, liveAt, endedAt, hash, reason: row.returnReason ?? row.endReason, row });
}
