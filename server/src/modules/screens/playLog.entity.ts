import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** That a screen showed an item (播放记录); the id is the player's, so that sending twice counts once. */
@Entity("play_log")
@Index("ix_play_log_screenId_startedAt", ["screenId", "startedAt"])
@Index("ix_play_log_startedAt", ["startedAt"])
export class PlayLog {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) screenId: string;
  @Column(asciiColumn(120)) itemId: string;
  @Column({ ...idColumn, nullable: true }) revisionId: string | null;
  @Column(momentColumn) startedAt: Date;
  @Column(momentColumn) endedAt: Date;
  @Column(momentColumn) receivedAt: Date;
}
