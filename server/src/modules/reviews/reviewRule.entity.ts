import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { ReviewStage } from "../../kernel/actor";
import { idColumn, momentColumn } from "../../platform/database";

/** Who may take a stage: those who review for the organisation at that stage, or the administrators. */
export const stageRoles = ["REVIEWER", "ADMINISTRATOR"] as const;
export type StageRole = (typeof stageRoles)[number];

/** Who proofreads (校): the reviewer of the stage, or somebody else who holds the stage. */
export const proofreadings = ["REVIEWER", "SEPARATE"] as const;
export type Proofreading = (typeof proofreadings)[number];

/** One stage of a rule (审次). */
export interface StageRule {
  readonly stage: ReviewStage;
  readonly role: StageRole;
  readonly proofreading: Proofreading;
  /** Hours from the start of the stage until it is overdue; null where nothing is due. */
  readonly deadlineHours: number | null;
}

/** The part of a rule that is stored with each revision at its submission. Every stage takes another person. */
export interface StoredRule {
  readonly ruleId: string;
  readonly stages: readonly StageRule[];
  readonly authorMayTakeFirst: boolean;
}

/** Which stages a text passes before it is public (审核规则), from a day on, for an organisation with all below it, or for all. */
@Entity("review_rule")
@Index("ix_review_rule_organisationId_effectiveAt", ["organisationId", "effectiveAt"])
export class ReviewRule {
  @PrimaryColumn(idColumn) id: string;
  @Column({ ...idColumn, nullable: true }) organisationId: string | null;
  @Column({ type: "json" }) stages: StageRule[];
  @Column({ type: "boolean" }) authorMayTakeFirst: boolean;
  /** The first moment of its first day in the county's time zone. */
  @Column(momentColumn) effectiveAt: Date;
  /** Where the rule comes from, or what it is for. */
  @Column({ type: "varchar", length: 200 }) source: string;
  @Column({ ...idColumn, nullable: true }) recordedBy: string | null;
  @Column(momentColumn) recordedAt: Date;
}
