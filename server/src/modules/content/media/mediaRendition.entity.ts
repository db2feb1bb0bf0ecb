import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, momentColumn } from "../../../platform/database";

export const renditionPurposes = ["LANDSCAPE", "PORTRAIT", "STRIP", "CARD", "THUMBNAIL", "VIDEO"] as const;
/** LANDSCAPE, PORTRAIT, STRIP are for screens of that shape, CARD and THUMBNAIL for mini-programs and lists, VIDEO is a video coded anew. */
export type RenditionPurpose = (typeof renditionPurposes)[number];

/** A smaller copy of a picture (缩放版) for one purpose, made once from the source and known by its own content. */
@Entity("media_rendition")
@Index("ix_media_rendition_sha256", ["sha256"])
export class MediaRendition {
  @PrimaryColumn(asciiColumn(64)) sourceSha256: string;
  @PrimaryColumn(asciiColumn(16)) purpose: RenditionPurpose;
  @Column(asciiColumn(64)) sha256: string;
  @Column(asciiColumn(4)) ext: string;
  @Column(asciiColumn(32)) mime: string;
  @Column({ type: "int" }) bytes: number;
  @Column({ type: "int", nullable: true }) width: number | null;
  @Column({ type: "int", nullable: true }) height: number | null;
  @Column(momentColumn) madeAt: Date;
}
