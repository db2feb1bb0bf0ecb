import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { Recall } from "./recall.entity";

@ObjectType({ description: "How far a recall has come, in screens (撤播进度)." })
export class RecallProgress {
  @Field(() => Int, { description: "Screens that may have shown the piece (涉及屏幕)." })
  screens: number;
  @Field(() => Int, { description: "Confirmed by the screen itself (自动确认)." })
  confirmed: number;
  @Field(() => Int, { description: "Seen off by a person (人工确认)." })
  closedByHand: number;
  @Field(() => Int, { description: "Neither yet, those that show it again among them (未确认)." })
  open: number;
  @Field(() => Int, { description: "Of the open ones: played the piece after they had been settled (又播出)." })
  showingAgain: number;
}

@ObjectType({ description: "How many screens a recall of the piece would concern now (撤播范围)." })
export class RecallReach {
  @Field(() => Int, { description: "Connected screens heard from within three minutes: they confirm by themselves in seconds (在线屏幕)." })
  online: number;
  @Field(() => Int, { description: "Connected screens that are dark: they confirm when they return (离线屏幕)." })
  offline: number;
  @Field(() => Int, { description: "Screens without a network, or no longer paired: somebody has to look (需人工确认)." })
  byHand: number;
}

@ObjectType("Recall", { description: "A piece taken off every channel at once (撤播), and what became of it on each screen." })
export class RecallType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => ID, { description: "The recalled piece (内容)." })
  pieceId: string;
  @Field(() => String, { description: "What the recalled revision was called (标题)." })
  title: string;
  @Field(() => Int, { description: "Number of the recalled revision (第几版)." })
  revisionNumber: number;
  @Field(() => ID, { description: "UUID of the recalled revision (版本)." })
  revisionId: string;
  @Field(() => String, { description: "SHA-256 of the recalled words and media (指纹)." })
  hash: string;
  @Field(() => String, { description: "Why (撤播原因)." })
  reason: string;
  @Field(() => String, { nullable: true, description: "Who recalled it (撤播人); null for the portal itself." })
  recalledByName: string | null;
  @Field(() => DateTimeScalar, { description: "When it left every feed (撤播时间)." })
  recalledAt: Date;
  @Field(() => Boolean, { description: "Whether screens are left that neither confirmed nor were seen off (未办结)." })
  open: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the last screen was settled (办结时间); null while open." })
  closedAt: Date | null;
  /** The row itself, for fields that read more. */
  row: Recall;
}

@ObjectType({ description: "A page of recalls (撤播列表)." })
export class RecallConnection extends connectionOf(RecallType, "recalls") {}

/** The recall as the API shows it. */
export function presentRecall(row: Recall): RecallType {
  const { id, pieceId, title, revisionNumber, revisionId, hash, reason, recalledByName, recalledAt, open, closedAt } = row;
  return Object.assign(new RecallType(), { id, pieceId, title, revisionNumber, revisionId, hash, reason, recalledByName, recalledAt, open, closedAt, row });
}
