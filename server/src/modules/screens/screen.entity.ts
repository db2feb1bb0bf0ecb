import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { ScreenShape } from "./screenShape";

const heartbeatSeconds = 60;
const missedHeartbeats = 3;

/** What stands for "no heartbeat yet". */
export const neverSeen = new Date(0);

export const screenPresences = ["ONLINE", "OFFLINE", "NEVER_SEEN", "UNCONNECTED"] as const;
export type ScreenPresence = (typeof screenPresences)[number];

/** An LED screen or television (屏幕); `connected` ones run the player, the others are only registered. */
@Entity("screen")
@Index("uq_screen_tokenHash", ["tokenHash"], { unique: true })
@Index("ix_screen_stationId", ["stationId"])
@Index("ix_screen_lastSeenAt", ["lastSeenAt"])
export class Screen {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ type: "varchar", length: 80 }) name: string;
  @Column(idColumn) stationId: string;
  @Column({ type: "varchar", length: 120, nullable: true }) placeText: string | null;
  @Column(asciiColumn(16)) shape: ScreenShape;
  @Column({ type: "int" }) widthPx: number;
  @Column({ type: "int" }) heightPx: number;
  @Column({ type: "boolean" }) connected: boolean;
  /** SHA-256 of the bearer token; null until the player has fetched it, and for unconnected screens. */
  @Column({ ...asciiColumn(64), nullable: true }) tokenHash: string | null;
  @Column({ type: "varchar", length: 80, nullable: true }) openHours: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) keeperName: string | null;
  @Column({ type: "json" }) tags: string[];
  @Column({ ...momentColumn, nullable: true }) pairedAt: Date | null;
  @Column({ ...momentColumn, nullable: true }) removedAt: Date | null;
  /** `neverSeen` until the first heartbeat, so that the column orders and pages on both databases. */
  @Column(momentColumn) lastSeenAt: Date;
  @Column({ ...asciiColumn(120), nullable: true }) playingItemId: string | null;
  @Column({ ...momentColumn, nullable: true }) playingSince: Date | null;
  @Column({ ...asciiColumn(80), nullable: true }) feedEtag: string | null;
  @Column({ type: "double", nullable: true }) storedBytes: number | null;
  @Column({ type: "int", nullable: true }) missing: number | null;
  @Column({ type: "varchar", length: 40, nullable: true }) playerVersion: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}

/** A screen seen before this moment counts as dark. Screens sleep at night; three missed heartbeats in a row mean dark, not broken. */
export function onlineSince(now: Date): Date {
  return new Date(now.getTime() - heartbeatSeconds * missedHeartbeats * 1000);
}

/** Whether the screen is there at this moment. */
export function presenceOf(screen: Pick<Screen, "connected" | "lastSeenAt">, now: Date): ScreenPresence {
  if (!screen.connected) return "UNCONNECTED";
  if (screen.lastSeenAt.getTime() === neverSeen.getTime()) return "NEVER_SEEN";
  return screen.lastSeenAt.getTime() >= onlineSince(now).getTime() ? "ONLINE" : "OFFLINE";
}
