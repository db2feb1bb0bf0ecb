import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../../platform/database";
import type { MediaRuleName } from "./mediaLimits";

/** One limit for media (素材标准) from a day on; rows are only ever added, the newest in force counts. */
@Entity("media_rule")
@Index("ix_media_rule_name_validFrom", ["name", "validFrom"])
export class MediaRule {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) name: MediaRuleName;
  @Column({ type: "int" }) value: number;
  /** First day, in the county's time zone. */
  @Column({ type: "date" }) validFrom: string;
  /** Where the limit comes from. */
  @Column({ type: "varchar", length: 200 }) source: string;
  /** The account that set it; null for what the portal starts with. */
  @Column({ ...idColumn, nullable: true }) recordedBy: string | null;
  @Column(momentColumn) recordedAt: Date;
}
