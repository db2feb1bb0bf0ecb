import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar, MutationPayload } from "../../graphql";
import { ScreenCommandKindEnum } from "./screen.type";
import type { ScreenCommandKind } from "./screenCommand.entity";

export enum PairingStatusEnum { WAITING = "WAITING", PAIRED = "PAIRED", EXPIRED = "EXPIRED" }

registerEnumType(PairingStatusEnum, {
  name: "PairingStatus",
  description: "How far a pairing has come (配对进度).",
  valuesConfig: {
    WAITING: { description: "Nobody has entered the code yet (等待输入)." },
    PAIRED: { description: "The code was entered (已配对)." },
    EXPIRED: { description: "Too late, or unknown: start anew (已过期)." },
  },
});

@ObjectType({ description: "A pairing that waits for somebody to enter its code (配对)." })
export class Pairing {
  @Field(() => String, { description: "Six digits to show on the screen (配对码)." })
  code: string;
  @Field(() => String, { description: "The player's own secret for pollPairing." })
  pollSecret: string;
  @Field(() => DateTimeScalar, { description: "When the code ends (到期时间)." })
  expiresAt: Date;
}

@ObjectType({ description: "A pairing just opened (开始配对的结果)." })
export class StartPairingPayload extends MutationPayload {
  @Field(() => Pairing, { nullable: true, description: "The pairing; null when refused." })
  pairing: Pairing | null;
}

@ObjectType({ description: "A screen by name, as its own player shows it (屏幕名称)." })
export class ScreenName {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
}

@ObjectType({ description: "How far a pairing has come, with the token once (查询配对的结果)." })
export class PollPairingPayload extends MutationPayload {
  @Field(() => PairingStatusEnum, { description: "How far it has come (进度)." })
  status: PairingStatusEnum;
  @Field(() => String, { nullable: true, description: "The bearer token (令牌); in exactly one answer." })
  token: string | null;
  @Field(() => ScreenName, { nullable: true, description: "The screen it has become (屏幕)." })
  screen: ScreenName | null;
}

@ObjectType({ description: "Something the screen is to do (屏幕指令)." })
export class PendingScreenCommand {
  @Field(() => ID, { description: "To acknowledge it by." })
  id: string;
  @Field(() => ScreenCommandKindEnum, { description: "What to do (指令)." })
  kind: ScreenCommandKind;
}

@ObjectType({ description: "What the server answers to a heartbeat (心跳的结果)." })
export class HeartbeatPayload extends MutationPayload {
  @Field(() => ScreenName, { nullable: true, description: "The screen that spoke (屏幕)." })
  screen: ScreenName | null;
  @Field(() => [PendingScreenCommand], { description: "What it has not acknowledged yet (待执行指令)." })
  commands: PendingScreenCommand[];
}

@ObjectType({ description: "How many plays are stored (上报播放记录的结果)." })
export class LogPlaysPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: "Rows that need not be sent again; null when refused." })
  accepted: number | null;
}
