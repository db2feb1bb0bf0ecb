import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { RevisionState } from "./revision.entity";

/** One step of a revision's life (流转记录); rows are only ever added. */
@Entity("revision_step")
@Index("ix_revision_step_revisionId", ["revisionId"])
export class RevisionStep {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) revisionId: string;
  @Column({ ...asciiColumn(16), nullable: true }) fromState: RevisionState | null;
  @Column(asciiColumn(16)) toState: RevisionState;
  @Column({ type: "int" }) stage: number;
  @Column(asciiColumn(64)) hash: string;
  @Column(asciiColumn(80)) actor: string;
  @Column(momentColumn) at: Date;
  @Column({ type: "varchar", length: 500, nullable: true }) reason: string | null;
}
