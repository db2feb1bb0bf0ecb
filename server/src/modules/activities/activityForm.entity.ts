import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn } from "../../platform/database";

/** How an activity is held (活动形式): 集中宣讲, 板凳课堂, 田间课堂 … */
@Entity("activity_form")
@Index("uq_activity_form_code", ["code"], { unique: true })
export class ActivityForm {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) code: string;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column({ type: "int" }) position: number;
  @Column({ type: "varchar", length: 200, nullable: true }) source: string | null;
}
