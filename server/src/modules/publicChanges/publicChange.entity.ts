import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const publicChangeKinds = ["UPSERT", "TOMBSTONE"] as const;
export type PublicChangeKind = (typeof publicChangeKinds)[number];

/** The newest change of what the public may know of a piece (内容变更); older ones of the same piece are gone, so a year's changes are no more rows than pieces. */
@Entity("public_change")
@Index("uq_public_change_seq", ["seq"], { unique: true })
@Index("ix_public_change_lectureId", ["lectureId"])
@Index("ix_public_change_dueAt", ["dueAt"])
@Index("ix_public_change_kind_at", ["kind", "at"])
export class PublicChange {
  @PrimaryColumn(idColumn) pieceId: string;
  /** Counts all changes from 1, in the order in which they are committed. */
  @Column({ type: "int" }) seq: number;
  @Column(asciiColumn(12)) kind: PublicChangeKind;
  /** Of all that clients are told, or will be once its first hour begins: a tombstone until then. Null when there is nothing. */
  @Column({ ...asciiColumn(64), nullable: true }) hash: string | null;
  @Column({ ...idColumn, nullable: true }) revisionId: string | null;
  /** The channels that may have it, as ",WEB,SCREEN,"; "" for a tombstone. */
  @Column(asciiColumn(80)) channels: string;
  /** The lecture whose changes change a live notice. */
  @Column({ ...idColumn, nullable: true }) lectureId: string | null;
  /** When it may change by itself. */
  @Column({ ...momentColumn, nullable: true }) dueAt: Date | null;
  @Column(momentColumn) at: Date;
}

export const publicChangeStateId = "only";

/** The counter of the changes; exactly one row, locked by whoever writes a change until that is committed. */
@Entity("public_change_state")
export class PublicChangeState {
  @PrimaryColumn(asciiColumn(8)) id: string;
  /** Another one after a restored backup: cursors from before mean nothing any more. */
  @Column(idColumn) epoch: string;
  @Column({ type: "int" }) lastSeq: number;
  /** The greatest seq of a tombstone that is no longer kept. */
  @Column({ type: "int" }) prunedThrough: number;
  /** Since when everything wants comparing, because something changed that concerns any piece. */
  @Column({ ...momentColumn, nullable: true }) reconcileWantedAt: Date | null;
  /** The county's clocks, by which hours of the day begin. */
  @Column({ ...asciiColumn(40), default: "Asia/Shanghai" }) timeZone: string;
}

/** The channels as they are stored. */
export function channelList(channels: readonly string[]): string {
  return channels.length === 0 ? "" : `,${[...channels].sort().join(",")},`;
}
