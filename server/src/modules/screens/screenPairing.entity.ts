import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** One attempt of a player to be paired (配对): its code for the administrator, its secret for itself. */
@Entity("screen_pairing")
@Index("uq_screen_pairing_openCode", ["openCode"], { unique: true })
@Index("uq_screen_pairing_pollSecretHash", ["pollSecretHash"], { unique: true })
@Index("ix_screen_pairing_code", ["code"])
@Index("ix_screen_pairing_expiresAt", ["expiresAt"])
export class ScreenPairing {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(6)) code: string;
  /** The code while it can be entered, else null: so open codes are unique and old ones may come again. */
  @Column({ ...asciiColumn(6), nullable: true }) openCode: string | null;
  @Column(asciiColumn(64)) pollSecretHash: string;
  @Column({ type: "int" }) widthPx: number;
  @Column({ type: "int" }) heightPx: number;
  @Column({ type: "varchar", length: 300, nullable: true }) userAgent: string | null;
  @Column(momentColumn) startedAt: Date;
  @Column(momentColumn) expiresAt: Date;
  @Column({ ...idColumn, nullable: true }) screenId: string | null;
  @Column({ ...momentColumn, nullable: true }) tokenDeliveredAt: Date | null;
}
