import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** A member of staff who signs in to the panel (工作人员账号). `email` is stored normalised. */
@Entity("staff_account")
@Index("uq_staff_account_email", ["email"], { unique: true })
@Index("uq_staff_account_cmsUserId", ["cmsUserId"], { unique: true })
export class StaffAccount {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column({ type: "varchar", length: 160 }) email: string;
  @Column({ type: "varchar", length: 40, nullable: true }) phone: string | null;
  @Column({ type: "boolean" }) active: boolean;
  @Column(asciiColumn(160)) passwordHash: string;
  @Column({ type: "boolean" }) mustChangePassword: boolean;
  @Column({ ...asciiColumn(64), nullable: true }) cmsUserId: string | null;
  @Column({ ...momentColumn, nullable: true }) lastSignInAt: Date | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
}
