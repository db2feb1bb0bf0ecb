import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn } from "../../platform/database";
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
