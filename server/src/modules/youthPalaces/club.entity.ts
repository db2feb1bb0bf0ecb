import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const clubKinds = ["MORAL", "ARTS", "SPORTS", "SCIENCE", "SKILLS"] as const;
export type ClubKind = (typeof clubKinds)[number];

/** A club of a youth palace (社团). */
@Entity("club")
@Index("ix_club_palaceId", ["palaceId"])
export class Club {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column(idColumn) palaceId: string;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column(asciiColumn(16)) kind: ClubKind;
  @Column({ type: "varchar", length: 40, nullable: true }) grades: string | null;
  @Column({ type: "int", nullable: true }) capacity: number | null;
  @Column({ type: "varchar", length: 40, nullable: true }) room: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) instructorName: string | null;
  @Column({ type: "boolean" }) active: boolean;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
