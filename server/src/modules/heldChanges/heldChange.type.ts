import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { HeldChange, HeldChangeState } from "./heldChange.entity";

export enum HeldChangeStateEnum { WAITING = "WAITING", APPLIED = "APPLIED", DECLINED = "DECLINED", TAKEN_BACK = "TAKEN_BACK" }
registerEnumType(HeldChangeStateEnum, {
  name: "HeldChangeState",
  description: "What became of a held change (待签改动的状态).",
  valuesConfig: {
    WAITING: { description: "Waits for a signature; nothing has changed (等签字)." },
    APPLIED: { description: "Signed and carried out (已签字生效)." },
    DECLINED: { description: "Somebody who may sign said no, with a reason (不同意)." },
    TAKEN_BACK: { description: "Who asked for it took it back (已撤回)." },
  },
});

@ObjectType("HeldChange", { description: "A change that shows more in a guard period and waits for a second person (待签改动)." })
export class HeldChangeType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with a decision." })
  version: number;
  @Field(() => String, { description: "The mutation that was asked for (操作), as the schema names it." })
  mutation: string;
  @Field(() => String, { description: "What would change, in one line (改动内容)." })
  title: string;
  @Field(() => [String], { description: "What becomes of what, line by line (从…改为…); may be empty." })
  lines: readonly string[];
  @Field(() => ID, { nullable: true, description: "The station whose staff may sign (阵地); null for administrators only." })
  stationId: string | null;
  @Field(() => String, { description: "Who asked for it (提出人)." })
  askedByName: string;
  @Field(() => DateTimeScalar, { description: "When it was asked for (提出时间)." })
  askedAt: Date;
  @Field(() => HeldChangeStateEnum, { description: "What became of it (状态)." })
  state: HeldChangeState;
  @Field(() => String, { nullable: true, description: "Who signed it, said no or took it back (处理人)." })
  decidedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When that was (处理时间)." })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: "Why it was declined or taken back (原因)." })
  reason: string | null;
  @Field(() => String, { description: "The guard period that held it (重要保障期)." })
  guardName: string;
  /** The row itself, for fields that are computed. */
  row: HeldChange;
}

@ObjectType({ description: "A page of held changes (待签改动列表)." })
export class HeldChangeConnection extends connectionOf(HeldChangeType, "held changes") {}

/** The held change as the API shows it. */
export function presentHeldChange(row: HeldChange): HeldChangeType {
  const { id, version, mutation, title, lines, stationId, askedByName, askedAt, state, decidedByName, decidedAt, reason, guardName } = row;
  return Object.assign(new HeldChangeType(), { id, version, mutation, title, lines, stationId, askedByName, askedAt, state, decidedByName, decidedAt, reason, guardName, row });
}
