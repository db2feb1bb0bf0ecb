import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** A sign-in that failed (登录失败), kept for the lock-out whether or not the account exists. */
@Entity("sign_in_failure")
@Index("ix_sign_in_failure_emailHash_failedAt", ["emailHash", "failedAt"])
@Index("ix_sign_in_failure_failedAt", ["failedAt"])
export class SignInFailure {
  @PrimaryColumn(idColumn) id: string;
  /** A hash, because people type passwords into this field. */
  @Column(asciiColumn(64)) emailHash: string;
  /** The client's address, or the /64 network of an IPv6 client. */
  @Column(asciiColumn(45)) address: string;
  @Column(momentColumn) failedAt: Date;
}
