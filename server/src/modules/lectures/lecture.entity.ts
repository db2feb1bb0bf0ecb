import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { LecturerTier } from "./lecturer.entity";

/** What a lecture (宣讲) has beyond its activity; the id is the activity's. */
@Entity("lecture")
@Index("ix_lecture_topicId", ["topicId"])
@Index("ix_lecture_templateId", ["templateId"])
export class Lecture {
  @PrimaryColumn(idColumn) id: string;
  @Column({ ...idColumn, nullable: true }) topicId: string | null;
  /** The template whose reviewed words stand where the lecture has none of its own. */
  @Column({ ...idColumn, nullable: true }) templateId: string | null;
  /** Who asked for a draft to be announced and waits for another's signature, as a guard period demands; null when nobody does. */
  @Column({ ...idColumn, nullable: true }) announceAskedBy: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) announceAskedByName: string | null;
  @Column({ ...momentColumn, nullable: true }) announceAskedAt: Date | null;
  @Column(asciiColumn(16)) tier: LecturerTier;
}

/** Who speaks at a lecture; several, or nobody named yet. */
@Entity("lecture_lecturer")
@Index("ix_lecture_lecturer_lecturerId", ["lecturerId"])
export class LectureLecturer {
  @PrimaryColumn(idColumn) lectureId: string;
  @PrimaryColumn(idColumn) lecturerId: string;
  @Column({ type: "int" }) position: number;
}
