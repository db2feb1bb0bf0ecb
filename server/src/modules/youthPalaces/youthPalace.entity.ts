import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const palaceKinds = ["RURAL_SCHOOL", "REVIVAL"] as const;
export type PalaceKind = (typeof palaceKinds)[number];

export const palaceHostKinds = ["SCHOOL", "STATION"] as const;
export type PalaceHostKind = (typeof palaceHostKinds)[number];

/** A youth palace (少年宫), hosted by a school or by a station; `stationId` is the station that shows it, whoever hosts. */
@Entity("youth_palace")
@Index("ix_youth_palace_stationId", ["stationId"])
@Index("ix_youth_palace_organisationId", ["organisationId"])
export class YouthPalace {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ type: "varchar", length: 60 }) name: string;
  @Column(asciiColumn(16)) kind: PalaceKind;
  @Column(asciiColumn(16)) hostKind: PalaceHostKind;
  @Column(idColumn) stationId: string;
  /** The school; null for a station's own palace. */
  @Column({ ...idColumn, nullable: true }) organisationId: string | null;
  @Column({ type: "varchar", length: 160, nullable: true }) address: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) phone: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) contactName: string | null;
  @Column({ type: "varchar", length: 200, nullable: true }) openingText: string | null;
  @Column({ type: "varchar", length: 1000, nullable: true }) summary: string | null;
  @Column({ type: "boolean" }) active: boolean;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
