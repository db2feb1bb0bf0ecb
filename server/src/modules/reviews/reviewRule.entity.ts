import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { ReviewStage } from "../../kernel/actor";
import { idColumn, momentColumn } from "../../platform/database";

/** The part of a rule that is stored with each revision at its submission. */
export interface StoredRule {
  readonly ruleId: string;
  readonly stages: readonly ReviewStage[];
  readonly authorMayTakeFirst: boolean;
}

/** Which stages a text passes before it is public (审核规则), from a day on, for an organisation or for all. */
@Entity("review_rule")
@Index("ix_review_rule_organisationId_validFrom", ["organisationId", "validFrom"])
export class ReviewRule {
  @PrimaryColumn(idColumn) id: string;
  @Column({ ...idColumn, nullable: true }) organisationId: string | null;
  @Column({ type: "json" }) stages: ReviewStage[];
  @Column({ type: "boolean" }) authorMayTakeFirst: boolean;
  /** First day, in the county's time zone. */
  @Column({ type: "date" }) validFrom: string;
  /** Where the rule comes from, or what it is for. */
  @Column({ type: "varchar", length: 200 }) source: string;
  /** Exists only while the server runs as a demo. */
  @Column({ type: "boolean" }) demo: boolean;
  @Column(momentColumn) recordedAt: Date;
}
