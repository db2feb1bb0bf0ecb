import { In } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { Revision } from "../../reviews";
import { canReadContent } from "../content.policy";
import type { PieceSnapshot } from "../entry/pieceSnapshot";
import { pickers } from "../internal/pickerOptions";
import { Piece, pieceSubject } from "../piece.entity";
import { fieldsOfOwnText, fieldsOfPiece, type ComparedField, type NameOf } from "../versions/comparedFields";
import { compareMedia, type ComparedMedium } from "../versions/comparedMedia";
import { diffText, type TextRunChange } from "../versions/diffText";

/** One field of two revisions: both texts whole, and the passages that changed. */
export interface FieldDiff {
  readonly key: string;
  readonly label: string;
  readonly change: "SAME" | "ADDED" | "REMOVED" | "CHANGED";
  readonly from: string;
  readonly to: string;
  readonly runs: readonly TextRunChange[];
}

/** What differs between two revisions of one public text. */
export interface RevisionDiff {
  readonly from: Revision;
  readonly to: Revision;
  /** Null for a text of the server's own. */
  readonly piece: Piece | null;
  readonly fields: readonly FieldDiff[];
  readonly media: readonly ComparedMedium[];
}

/** Compares two revisions of the same subject, field by field; null when one is unknown, they belong to different subjects, or the reader may not know. */
export async function revisionDiff(reader: Reader, request: { fromId: string; toId: string; timeZone: string }): Promise<RevisionDiff | null> {
  if (!canReadContent(reader.actor)) return null;
  const rows = await reader.entities.findBy(Revision, { id: In([request.fromId, request.toId]) });
  const [from, to] = [request.fromId, request.toId].map((id) => rows.find((row) => row.id === id));
  if (!from || !to || from.subjectType !== to.subjectType || from.subjectId !== to.subjectId) return null;
  if (from.subjectType !== pieceSubject) {
    const [old, young] = [from, to].map(({ snapshot }) => fieldsOfOwnText(snapshot as Readonly<Record<string, unknown>>));
    return { from, to, piece: null, fields: compareFields(old ?? [], young ?? []), media: [] };
  }
  const piece = await reader.entities.findOneBy(Piece, { id: from.subjectId });
  const [old, young] = [from.snapshot as PieceSnapshot, to.snapshot as PieceSnapshot];
  const nameOf = await namesFor(reader, [old, young], request.timeZone);
  return { from, to, piece, fields: compareFields(fieldsOfPiece(old, nameOf), fieldsOfPiece(young, nameOf)), media: compareMedia(old.media, young.media) };
}

function compareFields(old: readonly ComparedField[], young: readonly ComparedField[]): FieldDiff[] {
  const keys = [...new Set([...old, ...young].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [from, to] = [old, young].map((fields) => fields.find((field) => field.key === key));
    const [left, right] = [from?.text ?? "", to?.text ?? ""];
    if (left === "" && right === "") return [];
    return [{ key, label: (from ?? to)?.label ?? "", change: changeOf(left, right), from: left, to: right, runs: diffText(left, right) }];
  });
}

function changeOf(from: string, to: string): FieldDiff["change"] {
  if (from === to) return "SAME";
  if (from === "") return "ADDED";
  return to === "" ? "REMOVED" : "CHANGED";
}

async function namesFor(reader: Reader, snapshots: readonly PieceSnapshot[], timeZone: string): Promise<NameOf> {
  const names = new Map<string, string>();
  const learn = async (kind: string, given: readonly (string | null)[]): Promise<void> => {
    const ids = [...new Set(given)].filter((id) => id !== null);
    const options = ids.length > 0 ? await pickers[kind]?.(reader, { q: null, ids, timeZone }) : [];
    for (const { id, name, detail } of options ?? []) names.set(id, kind === "lectures" ? `${name}（${detail}）` : name);
  };
  await learn("organisations", snapshots.map(({ publisherId }) => publisherId));
  await learn("stations", snapshots.map(({ stationId }) => stationId));
  await learn("lectures", snapshots.map(({ lectureId }) => lectureId));
  return (id) => names.get(id) ?? `编号 ${id}`;
}
