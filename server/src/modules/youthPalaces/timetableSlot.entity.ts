import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** A weekly hour of a club (课时安排); clock times and days are those of the county. */
@Entity("timetable_slot")
@Index("ix_timetable_slot_clubId", ["clubId"])
export class TimetableSlot {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column(idColumn) clubId: string;
  /** 1 = Monday … 7 = Sunday. */
  @Column({ type: "int" }) weekday: number;
  @Column(asciiColumn(5)) startTime: string;
  @Column(asciiColumn(5)) endTime: string;
  /** Null: the club's own room. */
  @Column({ type: "varchar", length: 40, nullable: true }) room: string | null;
  @Column({ type: "date" }) validFrom: string;
  /** Last day; null: until further notice. */
  @Column({ type: "date", nullable: true }) validUntil: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
