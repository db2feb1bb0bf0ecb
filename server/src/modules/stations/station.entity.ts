import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const stationTiers = ["CENTRE", "INSTITUTE", "STATION", "POINT"] as const;
export type StationTier = (typeof stationTiers)[number];

export const stationStatuses = ["PROPOSED", "ACTIVE", "SUSPENDED", "CLOSED"] as const;
export type StationStatus = (typeof stationStatuses)[number];

/** A practice place (文明实践中心/所/站/点). `path` is the tree of now: "/<root>/…/<own id>/". */
@Entity("station")
@Index("uq_station_code", ["code"], { unique: true })
@Index("ix_station_path", ["path"])
@Index("ix_station_parentId", ["parentId"])
export class Station {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column(asciiColumn(32)) code: string;
  @Column({ type: "varchar", length: 80 }) name: string;
  @Column(asciiColumn(16)) tier: StationTier;
  @Column(asciiColumn(16)) status: StationStatus;
  @Column({ ...idColumn, nullable: true }) parentId: string | null;
  @Column(asciiColumn(190)) path: string;
  @Column({ type: "int" }) depth: number;
  @Column({ ...idColumn, nullable: true }) organisationId: string | null;
  @Column({ type: "varchar", length: 160, nullable: true }) address: string | null;
  @Column({ type: "double", nullable: true }) latitude: number | null;
  @Column({ type: "double", nullable: true }) longitude: number | null;
  @Column({ type: "varchar", length: 200, nullable: true }) openingHours: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) phone: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) headName: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) keeperName: string | null;
  @Column({ type: "json" }) tags: string[];
  @Column({ type: "varchar", length: 1000, nullable: true }) summary: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}

/** Half-open bounds of a subtree on `path`, usable by the index on both databases. */
export function subtreeBounds(path: string): { from: string; until: string } {
  return { from: path, until: `${path.slice(0, -1)}0` };
}
