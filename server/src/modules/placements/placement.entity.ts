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
  /** Named groups of screens (屏幕组). */
  readonly screenGroupIds: readonly string[];
}

/** Hours of the day on some weekdays (1 = Monday; empty = all), by the county's clocks; `until` at or before `from` is the next day's. */
export interface Daypart {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly until: string;
}

/** All that a placement says, and so all that can be changed of it. */
export interface PlacementPlan {
  readonly name: string;
  readonly rule: PieceRule | null;
  readonly aim: Aim;
  readonly exceptions: Aim;
  readonly windowFrom: Date | null;
  readonly windowUntil: Date | null;
  readonly dayparts: readonly Daypart[];
  /** Days of the county's calendar on which nothing begins: hours over midnight belong to the day on which they begin. */
  readonly excludedDates: readonly string[];
  readonly weight: number;
  readonly priority: PlacementPriority;
}

/** A plan as it is kept while it waits: moments are ISO texts. */
export type KeptPlan = Omit<PlacementPlan, "windowFrom" | "windowUntil"> & { readonly windowFrom: string | null; readonly windowUntil: string | null };

export interface Asking {
  readonly askedBy: string | null;
  readonly askedByName: string;
  readonly askedAt: string;
}

/** A change that shows more and waits for the signature of somebody who did not ask for it; without a plan it is the end. */
export interface WaitingChange extends Asking {
  readonly plan: KeptPlan | null;
  /** Standing rules, each with its version, that it would put aside or bring back: signatures are given for exactly these. */
  readonly fallback?: readonly string[];
}

/** Who asked for how a placement stands now, be it its end, and who signed that; null where it took no signature. */
export interface Approval extends Asking {
  readonly signedByNames: readonly string[];
  readonly signedAt: string | null;
}

/** Where and when pieces are shown (投放): one piece's own, or a standing rule. */
@Entity("placement")
@Index("ix_placement_pieceId", ["pieceId"])
@Index("ix_placement_active", ["active"])
@Index("ix_placement_replacedById", ["replacedById"])
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
  @Column({ type: "json", nullable: true }) excludedDates: string[] | null;
  @Column({ type: "int" }) weight: number;
  @Column(asciiColumn(16)) priority: PlacementPriority;
  @Column({ type: "boolean" }) active: boolean;
  @Column({ ...idColumn, nullable: true }) createdBy: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column({ ...momentColumn, nullable: true }) endedAt: Date | null;
  @Column({ ...idColumn, nullable: true }) endedBy: string | null;
  /** What was asked for and is not in force yet; the row stays as it is meanwhile. */
  @Column({ type: "json", nullable: true }) waiting: WaitingChange | null;
  /** Null for one that never was in force, and for rows from before it was kept of changes without a signature. */
  @Column({ type: "json", nullable: true }) approval: Approval | null;
  /** Since when it has counted, in whatever form; null for one that never did. */
  @Column({ ...momentColumn, nullable: true }) inForceSince: Date | null;
  /** The placement of which this row keeps an earlier form; null for a placement itself. */
  @Column({ ...idColumn, nullable: true }) replacedById: string | null;
}

/** Aims at nothing. */
export const nowhere: Aim = { everywhere: false, stationIds: [], subtreeIds: [], tiers: [], stationTags: [], screenIds: [], screenTags: [], screenGroupIds: [] };
