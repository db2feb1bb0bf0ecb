import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { Loosening } from "./guardPeriod.entity";

export const guardSteps = ["SCHEDULED", "CHANGED", "LOOSENING_ASKED", "LOOSENING_SIGNED", "LOOSENING_DROPPED"] as const;
export type GuardStep = (typeof guardSteps)[number];

/** What was done to a guard period, by whom; rows are only ever added. */
@Entity("guard_period_step")
@Index("ix_guard_period_step_guardPeriodId", ["guardPeriodId"])
export class GuardPeriodStep {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) guardPeriodId: string;
  @Column(asciiColumn(20)) kind: GuardStep;
  @Column({ ...idColumn, nullable: true }) actorId: string | null;
  @Column({ type: "varchar", length: 40 }) actorName: string;
  @Column({ type: "json", nullable: true }) loosening: Loosening | null;
  @Column({ type: "varchar", length: 200, nullable: true }) reason: string | null;
  @Column(momentColumn) at: Date;
}
