import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** When a screen last reported that it had played an item (最近播放): what the play log says of it, found without reading the log. */
@Entity("last_play")
@Index("ix_last_play_itemId_heardAt", ["itemId", "heardAt"])
@Index("ix_last_play_heardAt", ["heardAt"])
export class LastPlay {
  @PrimaryColumn(idColumn) screenId: string;
  @PrimaryColumn(asciiColumn(120)) itemId: string;
  @Column(momentColumn) heardAt: Date;
}
