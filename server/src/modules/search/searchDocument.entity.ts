import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** A live piece as the search finds it (检索文档); what it says to whom is read from the live revision. */
@Entity("search_document")
@Index("uq_search_document_pieceId", ["pieceId"], { unique: true })
export class SearchDocument {
  /** Greater for newer: seconds since 2020, pushed on where one is taken. The row's number in the text index. */
  @PrimaryColumn({ type: "int" }) number: number;
  @Column(idColumn) pieceId: string;
  @Column(idColumn) revisionId: string;
  /** As ",WEB,SCREEN,". */
  @Column(asciiColumn(80)) channels: string;
  /** From its first span on that is not over until its last one; in between it may pause. */
  @Column(momentColumn) shownFrom: Date;
  @Column(momentColumn) shownUntil: Date;
  /** Of the texts in the index. */
  @Column(asciiColumn(64)) hash: string;
}

/** A time within its spans at which a document's piece is not shown (检索停顿): other hours of the day, excluded days, between two placements. */
@Entity("search_pause", { withoutRowid: true })
export class SearchPause {
  /** The document's. */
  @PrimaryColumn({ type: "int" }) number: number;
  @PrimaryColumn(momentColumn) pausedFrom: Date;
  @Column(momentColumn) pausedUntil: Date;
}

export const searchStateId = "only";

/** How far the index has followed the public changes; exactly one row, locked by whoever writes the index. */
@Entity("search_state")
export class SearchState {
  @PrimaryColumn(asciiColumn(8)) id: string;
  @Column({ type: "int" }) seq: number;
  /** The way in which texts were cut into tokens; another one makes the index anew. */
  @Column({ type: "int" }) format: number;
}
