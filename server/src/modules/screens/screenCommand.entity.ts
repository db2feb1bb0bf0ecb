import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const screenCommandKinds = ["RELOAD", "IDENTIFY", "CLEAR"] as const;
export type ScreenCommandKind = (typeof screenCommandKinds)[number];

/** Something a screen is told to do (屏幕指令), pending until the screen says that it did it. */
@Entity("screen_command")
@Index("ix_screen_command_screenId", ["screenId"])
@Index("ix_screen_command_acknowledgedAt", ["acknowledgedAt"])
export class ScreenCommand {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) screenId: string;
  @Column(asciiColumn(16)) kind: ScreenCommandKind;
  @Column({ ...idColumn, nullable: true }) issuedById: string | null;
  @Column(momentColumn) issuedAt: Date;
  @Column({ ...momentColumn, nullable: true }) acknowledgedAt: Date | null;
}
