import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

export const pieceTypes = ["PUBLIC_SERVICE_AD", "FAMILY_MOTTO", "LECTURE_NOTICE", "STORY", "ARTICLE"] as const;
export type PieceType = (typeof pieceTypes)[number];

/** The subject type of pieces in the reviews module. */
export const pieceSubject = "piece";

/** What a piece is called as an item of feeds, heartbeats and play logs. */
export function pieceItemId(pieceId: string): string {
  return `piece:${pieceId}`;
}

/** Something editors publish (内容): what it says stands in its revisions. */
@Entity("piece")
@Index("uq_piece_cmsDocumentId", ["cmsDocumentId"], { unique: true })
@Index("ix_piece_type_updatedAt", ["type", "updatedAt"])
@Index("ix_piece_updatedAt", ["updatedAt"])
@Index("ix_piece_publisherId", ["publisherId"])
export class Piece {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) type: PieceType;
  @Column(asciiColumn(32)) cmsUid: string;
  @Column(asciiColumn(40)) cmsDocumentId: string;
  /** Title and the two columns after it are those of the newest revision, for lists; the public reads revisions. */
  @Column({ type: "varchar", length: 120 }) title: string;
  @Column({ type: "varchar", length: 80, nullable: true }) theme: string | null;
  @Column({ ...idColumn, nullable: true }) publisherId: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
  /** Since when the CMS no longer publishes it. */
  @Column({ ...momentColumn, nullable: true }) removedAt: Date | null;
}
