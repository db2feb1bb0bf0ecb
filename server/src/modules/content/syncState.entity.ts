import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, momentColumn } from "../../platform/database";

/** How far the CMS's outbox has been followed; one row, id "cms". */
@Entity("sync_state")
export class SyncState {
  @PrimaryColumn(asciiColumn(8)) id: string;
  @Column({ ...asciiColumn(64), nullable: true }) epoch: string | null;
  @Column({ type: "int" }) cursor: number;
  @Column({ ...momentColumn, nullable: true }) lastSyncAt: Date | null;
  @Column({ ...momentColumn, nullable: true }) lastReconcileAt: Date | null;
  @Column({ ...momentColumn, nullable: true }) reconcileWantedAt: Date | null;
}

/** An entry that could not be read when its change came; read again until it can. */
@Entity("pending_read")
@Index("ix_pending_read_nextAt", ["nextAt"])
export class PendingRead {
  @PrimaryColumn(asciiColumn(40)) documentId: string;
  @Column(asciiColumn(32)) uid: string;
  @Column({ type: "int" }) attempts: number;
  @Column(momentColumn) nextAt: Date;
  @Column({ type: "varchar", length: 500 }) problem: string;
}

/** A piece that a restored or moved CMS no longer knows: it stays live until an administrator confirms. */
@Entity("missing_piece")
export class MissingPiece {
  @PrimaryColumn(asciiColumn(40)) documentId: string;
  @Column(momentColumn) noticedAt: Date;
}
