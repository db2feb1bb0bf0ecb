import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const facilityKinds = [
  "LECTURE_HALL", "MORALITY_HALL", "BOOKROOM", "AFTER_SCHOOL_ROOM", "CULTURE_ROOM", "VILLAGE_HISTORY_ROOM", "SCIENCE_CORNER", "SQUARE",
  "FITNESS_SQUARE", "VOLUNTEER_POST", "MOTTO_CORRIDOR", "CANTEEN", "YOUTH_PALACE", "LED_SCREEN_SITE", "COLUMN", "OTHER",
] as const;
export type FacilityKind = (typeof facilityKinds)[number];

/** A room or site of a station or an organisation (功能室). A removed one stays readable for what happened there. */
@Entity("facility")
@Index("ix_facility_stationId", ["stationId"])
@Index("ix_facility_organisationId", ["organisationId"])
export class Facility {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ ...idColumn, nullable: true }) stationId: string | null;
  @Column({ ...idColumn, nullable: true }) organisationId: string | null;
  @Column(asciiColumn(24)) kind: FacilityKind;
  @Column({ type: "varchar", length: 80 }) name: string;
  @Column({ type: "int", nullable: true }) capacity: number | null;
  @Column({ type: "varchar", length: 300, nullable: true }) equipment: string | null;
  @Column({ type: "varchar", length: 200, nullable: true }) openingRule: string | null;
  @Column({ ...momentColumn, nullable: true }) removedAt: Date | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
