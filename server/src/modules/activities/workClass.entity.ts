import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn } from "../../platform/database";

/** A class of work (五项工作之一); rows, so that a new one needs no release. */
@Entity("work_class")
@Index("uq_work_class_code", ["code"], { unique: true })
export class WorkClass {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) code: string;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column({ type: "int" }) position: number;
  /** The document that names it. */
  @Column({ type: "varchar", length: 200, nullable: true }) source: string | null;
}
