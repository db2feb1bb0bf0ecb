import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const lecturerTiers = ["COUNTY", "TOWNSHIP", "VILLAGE"] as const;
export type LecturerTier = (typeof lecturerTiers)[number];

/** A lecturer (宣讲员). */
@Entity("lecturer")
@Index("uq_lecturer_number", ["number"], { unique: true })
export class Lecturer {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column(asciiColumn(32)) number: string;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column(asciiColumn(16)) tier: LecturerTier;
  /** What the person is known as, such as 退休教师. */
  @Column({ type: "varchar", length: 60, nullable: true }) identity: string | null;
  @Column({ type: "json" }) topics: string[];
  @Column({ type: "boolean" }) active: boolean;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
