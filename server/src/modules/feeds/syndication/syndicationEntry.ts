import type { BodyBlock, PieceMedia, TextRun } from "../../content";
import type { PlacedLivePiece } from "../../placements";
import { noticeChange } from "../noticeChange";
import { xml, type Xml } from "./xml";

/** A file of an entry with its absolute address and its true length and type. */
export interface SyndicationFile {
  readonly url: string;
  readonly mime: string;
  readonly bytes: number;
  readonly kind: PieceMedia["kind"];
  readonly seconds: number | null;
}

/** A piece as a subscriber reads it. */
export interface SyndicationEntry {
  /** That of the piece: an edited piece stays the same entry, with a later `modifiedAt`. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly text: string;
  readonly html: string;
  readonly publishedAt: Date;
  readonly modifiedAt: Date;
  readonly signature: string;
  readonly theme: string | null;
  readonly files: readonly SyndicationFile[];
}

interface Place {
  readonly publicUrl: string;
  readonly timeZone: string;
  /** Who signs what nobody has signed. */
  readonly signature: string;
}

/** The piece as an entry; a notice of a changed lecture says the change first. */
export function syndicationEntry(piece: PlacedLivePiece, firstLive: Date | null, { publicUrl, timeZone, signature }: Place): SyndicationEntry {
  const { pieceId, snapshot, lecture } = piece;
  const said = lecture && noticeChange(lecture, timeZone);
  const modifiedAt = piece.liveAt ?? firstLive ?? new Date(0);
  const files = piece.media.map(({ url, mime, bytes, kind, seconds }) => ({ url: `${publicUrl}${url}`, mime, bytes, kind, seconds }));
  return {
    id: `urn:uuid:${pieceId}`, url: `${publicUrl}/p/${pieceId}`, title: `${said?.mark ?? ""}${snapshot.title}`, summary: snapshot.summary,
    text: textOf(piece, said && `${said.mark}${said.told}`), html: bodyOf(piece, said && `${said.mark}${said.told}`, publicUrl).text,
    publishedAt: firstLive ?? modifiedAt, modifiedAt, signature: snapshot.signature === "" ? signature : snapshot.signature, theme: snapshot.theme, files,
  };
}

function sourceOf({ snapshot: { origin, family } }: PlacedLivePiece): string | null {
  const source = origin ?? family;
  return source === null ? null : `——${source}`;
}

function textOf(piece: PlacedLivePiece, change: string | null): string {
  const { title, text, story } = piece.snapshot;
  return [change, text === "" ? title : text, sourceOf(piece), story].filter((part) => part !== null && part !== "").join("\n");
}

function bodyOf(piece: PlacedLivePiece, change: string | null, publicUrl: string): Xml {
  const { snapshot, media } = piece;
  const words = snapshot.blocks.length > 0 ? snapshot.blocks.map(block) : paragraphs(snapshot.text === "" ? snapshot.title : snapshot.text);
  const pictures = media.filter(({ kind }) => kind === "IMAGE").map((medium) => picture(medium, publicUrl));
  return xml`${change === null ? null : xml`<p><strong>${change}</strong></p>`}${words}${paragraphs(sourceOf(piece) ?? "")}${paragraphs(snapshot.story ?? "")}${pictures}`;
}

function paragraphs(text: string): Xml[] {
  return text.split("\n").filter((line) => line.trim() !== "").map((line) => xml`<p>${line}</p>`);
}

function picture({ url, alt, caption }: PieceMedia, publicUrl: string): Xml {
  return xml`<figure><img src="${publicUrl}${url}" alt="${alt ?? ""}">${caption === null ? null : xml`<figcaption>${caption}</figcaption>`}</figure>`;
}

function block(part: BodyBlock): Xml {
  if (part.type === "list") {
    const items = part.items.map((words) => xml`<li>${runs(words)}</li>`);
    return part.ordered ? xml`<ol>${items}</ol>` : xml`<ul>${items}</ul>`;
  }
  if (part.type === "quote") return xml`<blockquote>${runs(part.runs)}</blockquote>`;
  return part.type === "heading" ? xml`<h3>${runs(part.runs)}</h3>` : xml`<p>${runs(part.runs)}</p>`;
}

function runs(words: readonly TextRun[]): Xml[] {
  return words.map(({ text, bold, italic }) => {
    const plain = xml`${text}`;
    const slanted = italic === true ? xml`<em>${plain}</em>` : plain;
    return bold === true ? xml`<strong>${slanted}</strong>` : slanted;
  });
}
