import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** Who did what to an activity, and when (流转记录); append-only. */
@Entity("transition_log")
@Index("ix_transition_log_subjectId_at", ["subjectId", "at"])
export class TransitionLog {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(24)) subjectType: string;
  @Column(idColumn) subjectId: string;
  @Column(asciiColumn(24)) command: string;
  @Column({ ...asciiColumn(16), nullable: true }) fromStatus: string | null;
  @Column(asciiColumn(16)) toStatus: string;
  /** The staff account; null when the portal did it on its own account. */
  @Column({ ...idColumn, nullable: true }) actorId: string | null;
  @Column({ type: "varchar", length: 60 }) actorName: string;
  @Column({ type: "varchar", length: 200, nullable: true }) reason: string | null;
  @Column(momentColumn) at: Date;
}
