import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { idColumn, momentColumn } from "../../platform/database";

/** Words for many lectures (宣讲模板), reviewed once: a lecture on a reviewed topic in a template needs no review of its own. */
@Entity("lecture_template")
@Index("ix_lecture_template_stationId", ["stationId"])
export class LectureTemplate {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  /** What staff call it; the public never reads it. */
  @Column({ type: "varchar", length: 40 }) name: string;
  /** Whose it is: it serves that station and everything below it, under its organisation's review rule; null for the whole county. */
  @Column({ ...idColumn, nullable: true }) stationId: string | null;
  @Column({ type: "varchar", length: 1000, nullable: true }) summary: string | null;
  @Column({ type: "varchar", length: 80, nullable: true }) audience: string | null;
  @Column({ type: "boolean" }) active: boolean;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
