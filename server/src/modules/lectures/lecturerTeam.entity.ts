import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { LecturerTier } from "./lecturer.entity";

/** A team of lecturers (宣讲团). */
@Entity("lecturer_team")
@Index("uq_lecturer_team_name", ["name"], { unique: true })
export class LecturerTeam {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ type: "varchar", length: 60 }) name: string;
  @Column(asciiColumn(16)) tier: LecturerTier;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}

/** That a lecturer belongs to a team; a lecturer may belong to several. */
@Entity("lecturer_team_member")
@Index("ix_lecturer_team_member_lecturerId", ["lecturerId"])
export class LecturerTeamMember {
  @PrimaryColumn(idColumn) teamId: string;
  @PrimaryColumn(idColumn) lecturerId: string;
}
