import { breakLines, cutClauses, packClauses } from "../text/breakLines";
import { textWidth } from "../text/measure";
import type { Area } from "../text/fitLines";

export interface StripPage {
  lines: string[];
  /** The 落款 when it stands on this page. */
  signature: string;
}

export interface StripSetting {
  size: number;
  pages: StripPage[];
}

const leading = 1.12;

/** Sets a message and its 落款 on a strip: on as few pages as can be, with as few clauses cut and then as large as can be. */
export function setStrip(message: string, signature: string, area: Area, min: number): StripSetting {
  let best = setAt(message, signature, area, min);
  const max = Math.floor(area.height * 0.78);
  for (let size = min + 1; size <= max; size += 1) {
    const setting = setAt(message, signature, area, size);
    if (setting.pages.length <= best.pages.length && cutsOf(message, area, setting) <= cutsOf(message, area, best)) best = setting;
  }
  return best;
}

function cutsOf(message: string, area: Area, { size }: StripSetting): number {
  return cutClauses(message, area.width / size);
}

function setAt(message: string, signature: string, area: Area, size: number): StripSetting {
  const ems = area.width / size;
  const rows = Math.max(1, Math.floor(area.height / (size * leading)));
  const lines = packClauses(message, ems);
  const pages: StripPage[] = [];
  for (let at = 0; at < lines.length; at += rows) pages.push({ lines: lines.slice(at, at + rows), signature: "" });
  for (const page of pages) if (hasRoom(page, signature, ems, rows)) page.signature = signature;
  const last = pages[pages.length - 1];
  if (!last || last.signature === "") {
    breakLines(signature, ems).forEach((line) => pages.push({ lines: [], signature: line }));
  }
  return { size, pages };
}

// Beside the text on a single row, else on a row of its own.
function hasRoom(page: StripPage, signature: string, ems: number, rows: number): boolean {
  if (textWidth(signature) > ems) return false;
  if (page.lines.length < rows) return true;
  return rows === 1 && textWidth((page.lines[0] ?? "").trim()) + 1 + textWidth(signature) <= ems;
}
