import { Column, Entity, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn } from "../../platform/database";

/** How often a screen played an item on a day of the county's (播放次数): what the play log says, without reading the log. */
@Entity("play_count", { withoutRowid: true })
export class PlayCount {
  /** The local day on which the plays began. */
  @PrimaryColumn({ type: "date" }) playedOn: string;
  @PrimaryColumn(idColumn) screenId: string;
  @PrimaryColumn(asciiColumn(120)) itemId: string;
  @Column({ type: "int" }) plays: number;
}
