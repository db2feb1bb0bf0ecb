import { Column, Entity, PrimaryColumn } from "typeorm";
import { asciiColumn, momentColumn } from "../../platform/database";

export const countyProfileId = "county";

/** What the county calls itself on every fallback picture (县名、标语、落款); exactly one row. */
@Entity("county_profile")
export class CountyProfile {
  @PrimaryColumn(asciiColumn(8)) id: string;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column({ type: "varchar", length: 60 }) slogan: string;
  @Column({ type: "varchar", length: 40 }) signature: string;
  @Column(momentColumn) updatedAt: Date;
}
