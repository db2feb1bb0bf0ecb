import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { PieceType } from "../content";
import type { StationTier } from "../stations";

export const placementPriorities = ["NORMAL", "IMPORTANT", "URGENT"] as const;
export type PlacementPriority = (typeof placementPriorities)[number];

/** Which pieces a standing rule sends; an empty list does not restrict. */
export interface PieceRule {
  readonly types: readonly PieceType[];
  readonly themes: readonly string[];
  readonly publisherIds: readonly string[];
}

/** Places and screens, united. */
export interface Aim {
  readonly everywhere: boolean;
  readonly stationIds: readonly string[];
  /** Stations with everything below them. */
  readonly subtreeIds: readonly string[];
  readonly tiers: readonly StationTier[];
  readonly stationTags: readonly string[];
  readonly screenIds: readonly string[];
  readonly screenTags: readonly string[];
}

/** Hours of the day on some weekdays (1 = Monday; empty = all), by the county's clocks; `until` at or before `from` is the next day's. */
export interface Daypart {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly until: string;
}

/** Where and when pieces are shown (投放): one piece's own, or a standing rule. */
@Entity("placement")
@Index("ix_placement_pieceId", ["pieceId"])
@Index("ix_placement_active", ["active"])
export class Placement {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ ...idColumn, nullable: true }) pieceId: string | null;
  @Column({ type: "json", nullable: true }) rule: PieceRule | null;
  @Column({ type: "varchar", length: 80 }) name: string;
  @Column({ type: "json" }) aim: Aim;
  @Column({ type: "json" }) exceptions: Aim;
  @Column({ ...momentColumn, nullable: true }) windowFrom: Date | null;
  @Column({ ...momentColumn, nullable: true }) windowUntil: Date | null;
  @Column({ type: "json" }) dayparts: Daypart[];
  @Column({ type: "int" }) weight: number;
  @Column(asciiColumn(16)) priority: PlacementPriority;
  @Column({ type: "boolean" }) active: boolean;
  @Column({ ...idColumn, nullable: true }) createdBy: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column({ ...momentColumn, nullable: true }) endedAt: Date | null;
  @Column({ ...idColumn, nullable: true }) endedBy: string | null;
}

/** Aims at nothing. */
export const nowhere: Aim = { everywhere: false, stationIds: [], subtreeIds: [], tiers: [], stationTags: [], screenIds: [], screenTags: [] };
