import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** That a piece was taken off every channel at once (撤播): which revision of it, why and by whom. */
@Entity("recall")
@Index("uq_recall_requestId", ["requestId"], { unique: true })
@Index("ix_recall_pieceId_recalledAt", ["pieceId", "recalledAt"])
@Index("uq_recall_revisionId", ["revisionId"], { unique: true })
@Index("ix_recall_open_recalledAt", ["open", "recalledAt"])
export class Recall {
  @PrimaryColumn(idColumn) id: string;
  /** The caller's own id of the request, so that asking again makes nothing. */
  @Column({ ...asciiColumn(64), nullable: true }) requestId: string | null;
  @Column(idColumn) pieceId: string;
  @Column(idColumn) revisionId: string;
  @Column({ type: "int" }) revisionNumber: number;
  /** The hash of the recalled words. */
  @Column(asciiColumn(64)) hash: string;
  /** Title and publisher as they were: the piece may be called otherwise later. */
  @Column({ type: "varchar", length: 120 }) title: string;
  @Column({ ...idColumn, nullable: true }) publisherId: string | null;
  @Column({ type: "varchar", length: 300 }) reason: string;
  @Column({ ...idColumn, nullable: true }) recalledById: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) recalledByName: string | null;
  @Column(momentColumn) recalledAt: Date;
  /** While a screen is left that neither confirmed nor was seen off by hand. */
  @Column({ type: "boolean" }) open: boolean;
  @Column({ ...momentColumn, nullable: true }) closedAt: Date | null;
}
