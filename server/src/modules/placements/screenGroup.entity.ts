import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { idColumn, momentColumn } from "../../platform/database";

/** A named group of screens that placements can aim at (屏幕组). */
@Entity("screen_group")
@Index("uq_screen_group_name", ["name"], { unique: true })
export class ScreenGroup {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column({ type: "json" }) screenIds: string[];
  @Column({ ...idColumn, nullable: true }) createdBy: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
