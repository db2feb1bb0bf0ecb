import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** That somebody wrote an old revision back as its entry's draft (用回旧版本); rows are only ever added. */
@Entity("revision_reuse")
@Index("ix_revision_reuse_revisionId", ["revisionId"])
@Index("uq_revision_reuse_requestId", ["requestId"], { unique: true })
export class RevisionReuse {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) revisionId: string;
  @Column(idColumn) pieceId: string;
  /** The caller's name for the deed, so that a repeated call is known. */
  @Column(asciiColumn(64)) requestId: string;
  @Column(idColumn) accountId: string;
  @Column(momentColumn) at: Date;
}
