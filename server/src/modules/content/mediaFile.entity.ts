import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { ImageFacts, VideoFacts } from "../../platform/mediaStore";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** A stored picture or video (素材), known by its content; its file lies in the media store. */
@Entity("media_file")
export class MediaFile {
  @PrimaryColumn(asciiColumn(64)) sha256: string;
  @Column(asciiColumn(4)) ext: string;
  @Column(asciiColumn(32)) mime: string;
  @Column({ type: "int" }) bytes: number;
  @Column({ type: "int", nullable: true }) width: number | null;
  @Column({ type: "int", nullable: true }) height: number | null;
  @Column({ type: "double", nullable: true }) seconds: number | null;
  @Column({ type: "varchar", length: 255 }) name: string;
  /** How it is coded; null for files that came before this was looked at. */
  @Column({ type: "json", nullable: true }) details: MediaDetails | null;
  /** When its renditions were made, or found to be none; null while that is still to be done. */
  @Column({ ...momentColumn, nullable: true }) renderedAt: Date | null;
  @Column(momentColumn) storedAt: Date;
}

export interface MediaDetails {
  readonly video: VideoFacts | null;
  readonly image: ImageFacts | null;
}

/** That a revision shows a file. */
@Entity("revision_media")
@Index("ix_revision_media_sha256", ["sha256"])
export class RevisionMedia {
  @PrimaryColumn(idColumn) revisionId: string;
  @PrimaryColumn(asciiColumn(64)) sha256: string;
}

/** Name of the file in the store and in its public address. */
export function mediaName(file: Pick<MediaFile, "sha256" | "ext">): string {
  return `${file.sha256}.${file.ext}`;
}
