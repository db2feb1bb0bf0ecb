import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { idColumn, momentColumn } from "../../platform/database";

/** Days on which a palace is closed (闭馆), first and last included. */
@Entity("palace_closure")
@Index("ix_palace_closure_palaceId_lastDay", ["palaceId", "lastDay"])
export class PalaceClosure {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) palaceId: string;
  @Column({ type: "date" }) firstDay: string;
  @Column({ type: "date" }) lastDay: string;
  @Column({ type: "varchar", length: 60 }) reason: string;
  @Column(momentColumn) createdAt: Date;
}
