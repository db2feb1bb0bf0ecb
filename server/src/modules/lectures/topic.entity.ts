import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { idColumn, momentColumn } from "../../platform/database";

/** A topic of the course menu (宣讲菜单) that a station can ask for. */
@Entity("topic")
@Index("ix_topic_seriesId", ["seriesId"])
export class Topic {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ type: "varchar", length: 80 }) title: string;
  @Column({ ...idColumn, nullable: true }) seriesId: string | null;
  @Column({ type: "int" }) minutes: number;
  @Column({ ...idColumn, nullable: true }) workClassId: string | null;
  @Column({ ...idColumn, nullable: true }) formId: string | null;
  @Column({ type: "boolean" }) active: boolean;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
