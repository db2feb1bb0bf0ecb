import type { CmsEntry, CmsMedia } from "../../../platform/cmsClient";
import { channels, type Channel, type ShowRequest } from "../../reviews";
import type { PieceType } from "../piece.entity";
import { blocksText, bodyBlocks } from "./bodyBlocks";
import type { PieceSnapshot, SnapshotMedia } from "./pieceSnapshot";
import { optionalText } from "./plainText";

type Fields = CmsEntry["fields"];

const typeOfUid: Readonly<Record<string, PieceType>> = {
  "public-service-ad": "PUBLIC_SERVICE_AD", "family-motto": "FAMILY_MOTTO", "lecture-notice": "LECTURE_NOTICE", story: "STORY", article: "ARTICLE",
};

/** What a published entry asks to be shown as: the sealed part, and the request beside it. */
export interface ReadEntry {
  readonly snapshot: PieceSnapshot;
  readonly request: ShowRequest;
}

/** Reads an entry into our own words; null for a type we do not know. Never throws: what cannot be used is absent. */
export function readEntry(entry: CmsEntry): ReadEntry | null {
  const type = typeOfUid[entry.uid];
  if (type === undefined) return null;
  return { snapshot: snapshotOf(type, entry), request: requestOf(entry.fields) };
}

function snapshotOf(type: PieceType, { fields, media }: CmsEntry): PieceSnapshot {
  const blocks = type === "STORY" || type === "ARTICLE" ? bodyBlocks(fields["body"]) : [];
  const lines = linesOf(fields["lines"]);
  const text = mainText(type, fields, { lines, blocks: blocksText(blocks) });
  return {
    type, text, blocks, lines,
    title: optionalText(fields["title"]) ?? [...text].slice(0, 40).join("").split("\n")[0] ?? "",
    kind: asciiOf(fields["kind"], 24),
    summary: optionalText(fields["summary"]),
    strip: optionalText(fields["strip"]),
    theme: optionalText(fields["theme"]),
    seconds: wholeNumber(fields["seconds"]),
    origin: optionalText(fields["origin"]),
    family: optionalText(fields["family"]),
    story: optionalText(fields["story"]),
    stationId: asciiOf(fields["stationId"], 36),
    lectureId: asciiOf(fields["lectureId"], 36),
    signature: optionalText(fields["signature"]) ?? "",
    publisherId: asciiOf(fields["publisherId"], 36),
    source: asciiOf(fields["source"], 24),
    pictureLicence: optionalText(fields["pictureLicence"]),
    aiGenerated: fields["aiGenerated"] === true,
    media: media.flatMap(sealMedia),
  };
}

function mainText(type: PieceType, fields: Fields, read: { lines: readonly string[]; blocks: string }): string {
  if (type === "PUBLIC_SERVICE_AD") return read.lines.join("\n");
  if (type === "FAMILY_MOTTO") return optionalText(fields["text"]) ?? "";
  if (type === "LECTURE_NOTICE") return optionalText(fields["body"]) ?? "";
  return read.blocks;
}

function sealMedia(media: CmsMedia): SnapshotMedia[] {
  if (media.sha256 === null || !/^[0-9a-f]{64}$/.test(media.sha256)) return [];
  const kind = media.field === "video" ? "VIDEO" : "IMAGE";
  return [{ role: media.field, kind, sha256: media.sha256, alt: optionalText(media.alternativeText), caption: optionalText(media.caption) }];
}

function linesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(optionalText).filter((line): line is string => line !== null) : [];
}

function asciiOf(value: unknown, most: number): string | null {
  return typeof value === "string" && /^[\w-]+$/.test(value) && value.length <= most ? value : null;
}

function wholeNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}

function requestOf(fields: Fields): ShowRequest {
  const asked = Array.isArray(fields["channels"]) ? (fields["channels"] as unknown[]) : [];
  return {
    channels: channels.filter((channel: Channel) => asked.includes(channel)),
    showFrom: momentOf(fields["showFrom"]),
    showUntil: momentOf(fields["showUntil"]),
  };
}

function momentOf(value: unknown): string | null {
  if (typeof value !== "string" || value === "") return null;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
