import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { ReviewStage } from "../../kernel/actor";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { StageRule, StoredRule } from "./reviewRule.entity";

export const revisionStates = ["SUBMITTED", "IN_REVIEW", "RETURNED", "LIVE", "SUPERSEDED", "WITHDRAWN", "RECALLED"] as const;
export type RevisionState = (typeof revisionStates)[number];

export const channels = ["SCREEN", "MINI_PROGRAM", "WEB", "MEDIA_CENTRE"] as const;
export type Channel = (typeof channels)[number];

/** What the editor asks for beside the words: kept outside the hash. Moments are ISO texts. */
export interface ShowRequest {
  readonly channels: readonly Channel[];
  readonly showFrom: string | null;
  readonly showUntil: string | null;
}

/** A request that was in force until a moment, as an ISO text. */
export interface PastRequest {
  readonly request: ShowRequest;
  readonly until: string;
}

/** A request that would show more than the one in force, and who asked for it (扩大展示). */
export interface WiderRequest extends ShowRequest {
  /** "cms:<user>", "staff:<account>"; null for somebody unknown. */
  readonly askedBy: string | null;
  /** Everybody who had a hand in asking. */
  readonly authors: readonly (string | null)[];
  /** The source's time of publishing: reading that state again asks for nothing anew. */
  readonly publishedAt: string | null;
}

/** One sealed state (版本) of a public text. At most one revision of a subject is LIVE. */
@Entity("revision")
@Index("uq_revision_subjectType_subjectId_number", ["subjectType", "subjectId", "number"], { unique: true })
@Index("uq_revision_liveSubject", ["liveSubject"], { unique: true })
@Index("ix_revision_state_submittedAt", ["state", "submittedAt"])
@Index("ix_revision_submittedBy_submittedAt", ["submittedBy", "submittedAt"])
@Index("ix_revision_widerAskedAt", ["widerAskedAt"])
export class Revision {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) subjectType: string;
  @Column(idColumn) subjectId: string;
  /** Counts the revisions of a subject from 1; two submissions at once cannot take the same number. */
  @Column({ type: "int" }) number: number;
  /** What kind of text it is: the piece's type, or the subject's type again; for lists. */
  @Column({ ...asciiColumn(32), default: "" }) kind: string;
  /** How lists call it; the sealed words stand in the snapshot. */
  @Column({ type: "varchar", length: 120, default: "" }) title: string;
  @Column({ type: "varchar", length: 80, nullable: true }) theme: string | null;
  /** Whose text it is: its rule and its reviewers are this organisation's. */
  @Column({ ...idColumn, nullable: true }) organisationId: string | null;
  @Column({ type: "json" }) snapshot: object;
  @Column(asciiColumn(64)) hash: string;
  /** "cms:<user>" or "staff:<account>"; null stands for an author nobody knows. */
  @Column({ type: "json" }) authors: (string | null)[];
  @Column({ ...asciiColumn(80), nullable: true }) submittedBy: string | null;
  @Column(momentColumn) submittedAt: Date;
  /** The source's own time of publishing, as the source writes it. */
  @Column({ ...asciiColumn(40), nullable: true }) publishedAt: string | null;
  @Column(asciiColumn(16)) state: RevisionState;
  /** How many stages of the rule are passed. */
  @Column({ type: "int" }) stage: number;
  @Column({ type: "json" }) rule: StoredRule;
  /** When the stage it waits for is overdue; null when none is, or nothing is due. */
  @Column({ ...momentColumn, nullable: true }) stageDueAt: Date | null;
  /** Since when it waits for the stage it stands at; null once it waits no more. */
  @Column({ ...momentColumn, nullable: true }) stageSince: Date | null;
  @Column({ type: "json" }) request: ShowRequest;
  /** The last wider request, while it waits for a signature or after it was dropped; null once it is in force or nothing was asked. */
  @Column({ type: "json", nullable: true }) widerRequest: WiderRequest | null;
  /** Since when the wider request waits for a signature; null when none waits. */
  @Column({ ...momentColumn, nullable: true }) widerAskedAt: Date | null;
  /** What was in force before, while it was live, newest last; null when nothing else ever was. Only of the last month. */
  @Column({ type: "json", nullable: true }) pastRequests: PastRequest[] | null;
  @Column({ ...momentColumn, nullable: true }) liveAt: Date | null;
  @Column({ ...momentColumn, nullable: true }) endedAt: Date | null;
  @Column({ type: "varchar", length: 500, nullable: true }) endReason: string | null;
  @Column({ type: "varchar", length: 500, nullable: true }) returnReason: string | null;
  /** "<type>:<id>" while LIVE, else null: the database itself refuses a second live revision. */
  @Column({ ...asciiColumn(80), nullable: true }) liveSubject: string | null;
}

type Standing = Pick<Revision, "state" | "stage" | "rule">;

/** Waiting for the review to finish. */
export function isPending(revision: Pick<Revision, "state">): boolean {
  return revision.state === "SUBMITTED" || revision.state === "IN_REVIEW";
}

/** Whether a wider request waits for a signature. */
export function awaitsWidening(revision: Pick<Revision, "state" | "widerRequest" | "widerAskedAt">): boolean {
  return revision.state === "LIVE" && revision.widerRequest !== null && revision.widerAskedAt !== null;
}

/** Whether every stage of the rule stored with the revision is passed. */
export function isReviewFinished(revision: Pick<Revision, "stage" | "rule">): boolean {
  return revision.stage >= revision.rule.stages.length;
}

/** The stage a pending revision waits for; null when it waits for none. */
export function nextStageOf(revision: Standing): StageRule | null {
  return isPending(revision) ? (revision.rule.stages[revision.stage] ?? null) : null;
}

/** The name of that stage. */
export function nextStageNameOf(revision: Standing): ReviewStage | null {
  return nextStageOf(revision)?.stage ?? null;
}
