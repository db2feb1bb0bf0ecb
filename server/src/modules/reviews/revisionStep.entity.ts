import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { ReviewStage } from "../../kernel/actor";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { RevisionState } from "./revision.entity";

export const stepKinds = [
  "SUBMITTED", "PROOFREAD", "APPROVED", "SIGNED", "WENT_LIVE", "RETURNED", "TAKEN_BACK", "WITHDRAWN", "SUPERSEDED", "RECALLED",
  "NARROWED", "ASKED_WIDER", "SIGNED_WIDER", "WIDENED", "DROPPED_WIDER",
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One step of a revision's life (流转记录); rows are only ever added. */
@Entity("revision_step")
@Index("ix_revision_step_revisionId", ["revisionId"])
export class RevisionStep {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) revisionId: string;
  @Column({ ...asciiColumn(16), default: "" }) kind: StepKind;
  @Column({ ...asciiColumn(16), nullable: true }) fromState: RevisionState | null;
  @Column(asciiColumn(16)) toState: RevisionState;
  @Column({ type: "int" }) stage: number;
  /** The stage that a review or a proofreading was of (审次). */
  @Column({ ...asciiColumn(8), nullable: true }) reviewStage: ReviewStage | null;
  /** Whether the step says that the text was proofread (校). */
  @Column({ type: "boolean", default: false }) proofread: boolean;
  /** The seal of what the actor saw. */
  @Column(asciiColumn(64)) hash: string;
  @Column(asciiColumn(80)) actor: string;
  /** The actor's name on that day: what is printed under the piece does not change with an account. */
  @Column({ type: "varchar", length: 40, nullable: true }) actorName: string | null;
  /** For whom a deputy (B角) acted. */
  @Column({ ...idColumn, nullable: true }) onBehalfOf: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) onBehalfOfName: string | null;
  /** The batch in which several were decided at once. */
  @Column({ ...idColumn, nullable: true }) batchId: string | null;
  @Column(momentColumn) at: Date;
  @Column({ type: "varchar", length: 500, nullable: true }) reason: string | null;
}
