import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const sessionMilliseconds = 12 * 3600 * 1000;

/** A signed-in browser (登录会话); only the hash of its token is kept. */
@Entity("staff_session")
@Index("uq_staff_session_tokenHash", ["tokenHash"], { unique: true })
@Index("ix_staff_session_accountId", ["accountId"])
@Index("ix_staff_session_expiresAt", ["expiresAt"])
export class StaffSession {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(64)) tokenHash: string;
  @Column(idColumn) accountId: string;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) lastUsedAt: Date;
  @Column(momentColumn) expiresAt: Date;
}
