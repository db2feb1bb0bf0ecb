import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { RecallBasis, RecallScreen, RecallScreenState } from "./recallScreen.entity";
import type { RecallStep, RecallStepKind } from "./recallStep.entity";

export enum RecallBasisEnum { FEED = "FEED", PLAYED = "PLAYED", UNCONNECTED = "UNCONNECTED", REMOVED = "REMOVED" }
export enum RecallScreenStateEnum { SHOWING_AGAIN = "SHOWING_AGAIN", WAITING = "WAITING", CLOSED_BY_HAND = "CLOSED_BY_HAND", CONFIRMED = "CONFIRMED" }
export enum RecallStepKindEnum { CONFIRMED = "CONFIRMED", CLOSED_BY_HAND = "CLOSED_BY_HAND", SHOWING_AGAIN = "SHOWING_AGAIN" }

registerEnumType(RecallBasisEnum, {
  name: "RecallBasis",
  description: "Why a screen is on the board of a recall (列入原因).",
  valuesConfig: {
    FEED: { description: "Its feed held the piece (播放单里有)." },
    PLAYED: { description: "It has played the piece within fifteen days, though its feed no longer held it (近期播过)." },
    UNCONNECTED: { description: "It has no network and stands where the piece was placed (未联网)." },
    REMOVED: { description: "It was let go of while dark and may still play what it has stored (离线时已解除配对)." },
  },
});
registerEnumType(RecallScreenStateEnum, {
  name: "RecallScreenState",
  description: "How a screen stands with a recall (确认状态).",
  valuesConfig: {
    SHOWING_AGAIN: { description: "Played the piece after it had been settled (又播出)." },
    WAITING: { description: "Has not confirmed yet (未确认)." },
    CLOSED_BY_HAND: { description: "Somebody saw that it is off (人工确认)." },
    CONFIRMED: { description: "Reported itself that it plays a feed without the piece (自动确认)." },
  },
});
registerEnumType(RecallStepKindEnum, {
  name: "RecallStepKind",
  description: "What a piece of evidence tells (撤播记录类型).",
  valuesConfig: {
    CONFIRMED: { description: "The screen reported a feed without the piece (屏幕确认)." },
    CLOSED_BY_HAND: { description: "Somebody stood before it (人工确认)." },
    SHOWING_AGAIN: { description: "The screen reported that it played the piece (又播出)." },
  },
});

@ObjectType("RecallStep", { description: "A piece of evidence about one screen (撤播记录); never changed." })
export class RecallStepType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => RecallStepKindEnum, { description: "What it tells (类型)." })
  kind: RecallStepKind;
  @Field(() => DateTimeScalar, { description: "When the screen reported it, or somebody saw it (时间)." })
  at: Date;
  @Field(() => DateTimeScalar, { description: "When it was written down (登记时间)." })
  recordedAt: Date;
  @Field(() => String, { nullable: true, description: "ETag of the feed the screen played." })
  etag: string | null;
  @Field(() => String, { nullable: true, description: "Who stood before the screen (现场查看人)." })
  seenBy: string | null;
  @Field(() => String, { nullable: true, description: "Who entered it (登记人)." })
  accountName: string | null;
  @Field(() => String, { nullable: true, description: "What they say of it (说明)." })
  note: string | null;
  @Field(() => String, { nullable: true, description: "Address of the photo, for signed-in staff (照片)." })
  photoUrl: string | null;
}

@ObjectType("RecallScreen", { description: "A screen that may have shown a recalled piece (撤播涉及的屏幕)." })
export class RecallScreenType {
  @Field(() => ID, { description: "UUID of this line." })
  id: string;
  @Field(() => ID, { description: "The recall (撤播)." })
  recallId: string;
  @Field(() => ID, { description: "The screen (屏幕)." })
  screenId: string;
  @Field(() => ID, { description: "Where it belonged when the piece was recalled (所属阵地)." })
  stationId: string;
  @Field(() => RecallBasisEnum, { description: "Why it is on the board (列入原因)." })
  basis: RecallBasis;
  @Field(() => RecallScreenStateEnum, { description: "How it stands (确认状态)." })
  state: RecallScreenState;
  @Field(() => DateTimeScalar, { description: "When it was put on the board (列入时间)." })
  listedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was settled (确认时间); null while open." })
  settledAt: Date | null;
}

@ObjectType({ description: "A page of a recall's screens, the open ones first (撤播板)." })
export class RecallScreenConnection extends connectionOf(RecallScreenType, "screens") {}

/** The line of the board as the API shows it. */
export function presentRecallScreen(row: RecallScreen): RecallScreenType {
  const { id, recallId, screenId, stationId, basis, state, listedAt, settledAt } = row;
  return Object.assign(new RecallScreenType(), { id, recallId, screenId, stationId, basis, state, listedAt, settledAt });
}

/** The evidence as the API shows it. */
export function presentRecallStep(row: RecallStep): RecallStepType {
  const { id, kind, at, recordedAt, etag, seenBy, accountName, note, photoId } = row;
  return Object.assign(new RecallStepType(), { id, kind, at, recordedAt, etag, seenBy, accountName, note, photoUrl: photoId && `/api/recall-photos/${photoId}` });
}
