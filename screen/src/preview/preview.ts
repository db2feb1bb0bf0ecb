import type { FeedItem } from "../feed/feed";

/** What the server says of a revision: as a screen's feed would hold it, and as a mini-program would get it. */
export interface Preview {
  timeZone: string;
  channels: string[];
  item: FeedItem | null;
  piece: PublicPiece | null;
  words: { label: string; text: string }[];
  isLectureUntold: boolean;
}

export interface TextRun {
  text: string;
  bold: boolean;
  italic: boolean;
}

export interface BodyBlock {
  kind: "PARAGRAPH" | "HEADING" | "LIST" | "QUOTE";
  ordered: boolean;
  runs: TextRun[];
  items: { runs: TextRun[] }[];
}

export interface PieceMedium {
  kind: "IMAGE" | "VIDEO";
  url: string;
  alt: string | null;
  caption: string | null;
}

export interface NoticedLecture {
  status: "SCHEDULED" | "POSTPONED" | "CANCELLED" | "RESCHEDULED";
  startsAt: string | null;
  endsAt: string | null;
  originalStartsAt: string | null;
  place: string;
  originalPlace: string | null;
  topic: string;
  lecturers: string[];
  reason: string | null;
  phone: string | null;
}

export interface PublicPiece {
  type: string;
  title: string;
  summary: string | null;
  text: string;
  blocks: BodyBlock[];
  lines: string[];
  origin: string | null;
  family: string | null;
  story: string | null;
  signature: string;
  aiGenerated: boolean;
  coverUrl: string | null;
  media: PieceMedium[];
  publishedAt: string | null;
  lecture: NoticedLecture | null;
  credits: Credit[];
}

export interface Credit {
  stage: "FIRST" | "SECOND" | "FINAL";
  reviewerName: string;
  proofreaderName: string;
}

export const previewDocument = `query RevisionPreview($id: ID!) {
  revisionPreview(id: $id) {
    timeZone
    channels
    item {
      id revisionId kind title lines strip body origin signature seconds
      media { kind url sha256 bytes mime width height seconds }
      windows { from until }
      priority weight
      event { status startsAt endsAt originalStartsAt place originalPlace topic lecturers reason phone }
      rows { day time title place }
    }
    piece {
      type title summary text
      blocks { kind ordered runs { text bold italic } items { runs { text bold italic } } }
      lines origin family story signature aiGenerated coverUrl
      media { kind url alt caption }
      publishedAt
      credits { stage reviewerName proofreaderName }
      lecture { status startsAt endsAt originalStartsAt place originalPlace topic lecturers reason phone }
    }
    words { label text }
    isLectureUntold
  }
}`;
