import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** A photo that proves a screen no longer shows a recalled piece (撤播照片); its file lies beside the media, never in public. */
@Entity("recall_photo")
@Index("ix_recall_photo_recallId", ["recallId"])
@Index("ix_recall_photo_uploadedAt", ["uploadedAt"])
export class RecallPhoto {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) recallId: string;
  @Column(idColumn) screenId: string;
  /** Of the stored bytes, drawn anew without what the camera wrote beside the picture. */
  @Column(asciiColumn(64)) sha256: string;
  /** Of the bytes as they arrived. */
  @Column(asciiColumn(64)) receivedSha256: string;
  @Column({ type: "int" }) bytes: number;
  @Column({ type: "int" }) width: number;
  @Column({ type: "int" }) height: number;
  @Column({ ...idColumn, nullable: true }) uploadedById: string | null;
  @Column(momentColumn) uploadedAt: Date;
}

/** Name of the photo's file in its store. */
export function photoName({ sha256 }: Pick<RecallPhoto, "sha256">): string {
  return `${sha256}.jpg`;
}
