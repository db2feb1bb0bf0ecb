import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const organisationKinds = [
  "COUNTY", "DISTRICT", "TOWNSHIP", "SUBDISTRICT", "VILLAGE", "COMMUNITY", "DEPARTMENT", "UNIT", "SCHOOL", "PARTY_BRANCH", "BODY",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** An organisation (单位): an office, a village, a school, a council. */
@Entity("organisation")
@Index("uq_organisation_code", ["code"], { unique: true })
@Index("ix_organisation_parentId", ["parentId"])
export class Organisation {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column(asciiColumn(32)) code: string;
  @Column({ type: "varchar", length: 80 }) name: string;
  @Column({ type: "varchar", length: 40, nullable: true }) shortName: string | null;
  @Column(asciiColumn(16)) kind: OrganisationKind;
  @Column({ ...idColumn, nullable: true }) parentId: string | null;
  @Column({ type: "boolean" }) active: boolean;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
