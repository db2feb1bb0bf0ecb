import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn } from "../../platform/database";
import type { ActivityKind } from "./activity.entity";

/** A series of activities (系列活动): 道德讲堂, 我们的节日 … */
@Entity("series")
@Index("uq_series_code", ["code"], { unique: true })
export class Series {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) code: string;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column(asciiColumn(24)) activityKind: ActivityKind;
  /** How often and how it is held, as text. */
  @Column({ type: "varchar", length: 300, nullable: true }) rule: string | null;
  @Column({ type: "int" }) position: number;
}
