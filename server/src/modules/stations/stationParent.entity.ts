import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { idColumn, momentColumn } from "../../platform/database";

/** Where a station hung in the tree, and from which day on: the dated tree (带日期的隶属关系). */
@Entity("station_parent")
@Index("ix_station_parent_stationId_validFrom", ["stationId", "validFrom"])
export class StationParent {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) stationId: string;
  @Column({ ...idColumn, nullable: true }) parentId: string | null;
  /** First day, in the county's time zone. */
  @Column({ type: "date" }) validFrom: string;
  @Column(momentColumn) recordedAt: Date;
}
