import type { PieceType } from "../piece.entity";
import type { BodyBlock } from "./bodyBlocks";

/** A picture or video of a piece, sealed by its content. */
export interface SnapshotMedia {
  readonly role: string;
  readonly kind: "IMAGE" | "VIDEO";
  readonly sha256: string;
  readonly alt: string | null;
  readonly caption: string | null;
}

/** All that a revision of a piece seals: cleaned, whitelisted, the same for the same words whatever the CMS adds around them. */
export interface PieceSnapshot {
  readonly type: PieceType;
  readonly title: string;
  readonly kind: string | null;
  /** The whole message as plain text, placeholders unfilled. */
  readonly text: string;
  readonly summary: string | null;
  readonly blocks: readonly BodyBlock[];
  readonly lines: readonly string[];
  readonly strip: string | null;
  readonly theme: string | null;
  readonly seconds: number | null;
  readonly origin: string | null;
  readonly family: string | null;
  readonly story: string | null;
  readonly stationId: string | null;
  readonly lectureId: string | null;
  readonly signature: string;
  readonly publisherId: string | null;
  readonly source: string | null;
  readonly pictureLicence: string | null;
  readonly aiGenerated: boolean;
  readonly media: readonly SnapshotMedia[];
}
