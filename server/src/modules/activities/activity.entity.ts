import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { ActivityStatus } from "./activityStates";

export const activityKinds = [
  "LECTURE", "STUDY", "TRAINING", "PERFORMANCE", "VOLUNTEER_SERVICE", "FESTIVAL", "MINORS", "PALACE_SESSION", "COMPETITION", "INSPECTION", "MEETING",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const changeKinds = ["POSTPONED", "RESCHEDULED", "RELOCATED", "CANCELLED"] as const;
export type ActivityChangeKind = (typeof changeKinds)[number];

/** Something that takes place at a station (活动). A postponed one keeps its old time until the new one is known. */
@Entity("activity")
@Index("uq_activity_requestId", ["requestId"], { unique: true })
@Index("ix_activity_stationId_startsAt", ["stationId", "startsAt"])
@Index("ix_activity_facilityId_startsAt", ["facilityId", "startsAt"])
@Index("ix_activity_kind_startsAt", ["kind", "startsAt"])
@Index("ix_activity_originalStartsAt", ["originalStartsAt"])
@Index("ix_activity_kind_updatedAt", ["kind", "updatedAt"])
export class Activity {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column(asciiColumn(24)) kind: ActivityKind;
  @Column({ ...idColumn, nullable: true }) workClassId: string | null;
  @Column({ ...idColumn, nullable: true }) formId: string | null;
  @Column({ ...idColumn, nullable: true }) seriesId: string | null;
  @Column({ type: "varchar", length: 80, nullable: true }) ownTitle: string | null;
  @Column(idColumn) stationId: string;
  @Column({ ...idColumn, nullable: true }) facilityId: string | null;
  @Column({ type: "varchar", length: 120, nullable: true }) placeText: string | null;
  @Column(momentColumn) startsAt: Date;
  @Column(momentColumn) endsAt: Date;
  @Column({ type: "int", nullable: true }) capacity: number | null;
  @Column({ type: "varchar", length: 80, nullable: true }) audience: string | null;
  @Column(asciiColumn(16)) status: ActivityStatus;
  @Column({ type: "int", nullable: true }) headCount: number | null;
  @Column({ type: "varchar", length: 1000, nullable: true }) summary: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) contactPhone: string | null;
  @Column({ ...asciiColumn(16), nullable: true }) changeKind: ActivityChangeKind | null;
  @Column({ ...momentColumn, nullable: true }) originalStartsAt: Date | null;
  @Column({ ...momentColumn, nullable: true }) originalEndsAt: Date | null;
  @Column({ type: "varchar", length: 120, nullable: true }) originalPlace: string | null;
  @Column({ type: "varchar", length: 200, nullable: true }) changeReason: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) changePhone: string | null;
  @Column({ ...momentColumn, nullable: true }) changedAt: Date | null;
  /** When it was first SCHEDULED; null while the public never heard of it. */
  @Column({ ...momentColumn, nullable: true }) scheduledAt: Date | null;
  @Column({ type: "boolean" }) lateEntry: boolean;
  @Column(asciiColumn(64)) requestId: string;
  @Column({ ...idColumn, nullable: true }) createdBy: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
