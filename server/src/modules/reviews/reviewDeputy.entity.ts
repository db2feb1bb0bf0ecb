import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { idColumn, momentColumn } from "../../platform/database";

/** Who may review in whose place, and when (AB角). */
@Entity("review_deputy")
@Index("ix_review_deputy_deputyId_endsAt", ["deputyId", "endsAt"])
export class ReviewDeputy {
  @PrimaryColumn(idColumn) id: string;
  /** A角: whose stages they are. */
  @Column(idColumn) principalId: string;
  /** B角: who may take them meanwhile. */
  @Column(idColumn) deputyId: string;
  @Column(momentColumn) startsAt: Date;
  /** Half-open: the first moment after it. */
  @Column(momentColumn) endsAt: Date;
  @Column({ type: "varchar", length: 200 }) reason: string;
  @Column({ ...idColumn, nullable: true }) createdBy: string | null;
  @Column(momentColumn) createdAt: Date;
}
