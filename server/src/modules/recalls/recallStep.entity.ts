import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const recallStepKinds = ["CONFIRMED", "CLOSED_BY_HAND", "SHOWING_AGAIN"] as const;
export type RecallStepKind = (typeof recallStepKinds)[number];

/** Evidence of a recall (撤播记录): what a screen itself reported, or what somebody saw. Rows are only ever added. */
@Entity("recall_step")
@Index("ix_recall_step_recallId_screenId", ["recallId", "screenId"])
@Index("ix_recall_step_photoId", ["photoId"])
export class RecallStep {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) recallId: string;
  @Column(idColumn) screenId: string;
  @Column(asciiColumn(16)) kind: RecallStepKind;
  /** When the screen reported it, or when somebody saw it. */
  @Column(momentColumn) at: Date;
  @Column(momentColumn) recordedAt: Date;
  /** The feed the screen plays, which does not hold the piece. */
  @Column({ ...asciiColumn(80), nullable: true }) etag: string | null;
  @Column({ ...idColumn, nullable: true }) accountId: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) accountName: string | null;
  /** Who stood before the screen. */
  @Column({ type: "varchar", length: 40, nullable: true }) seenBy: string | null;
  @Column({ type: "varchar", length: 300, nullable: true }) note: string | null;
  @Column({ ...idColumn, nullable: true }) photoId: string | null;
}
