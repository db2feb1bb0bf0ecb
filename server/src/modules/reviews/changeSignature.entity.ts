import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** A signature under a change that shows more (加签); rows are only ever added. */
@Entity("change_signature")
@Index("uq_change_signature_subject_hash_signedBy", ["subjectType", "subjectId", "hash", "signedBy"], { unique: true })
export class ChangeSignature {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) subjectType: string;
  @Column(idColumn) subjectId: string;
  /** SHA-256 of the change as the signer saw it. */
  @Column(asciiColumn(64)) hash: string;
  @Column(idColumn) signedBy: string;
  @Column({ type: "varchar", length: 40 }) signedByName: string;
  @Column(momentColumn) signedAt: Date;
}
