import { breakEvenly, breakLines } from "./breakLines";
import type { Area, Sizes } from "./fitLines";
import { textWidth } from "./measure";

/** A paragraph, with a label of its own column when it is a fact (时间, 地点 …). */
export interface Paragraph {
  label?: string;
  text: string;
}

/** A line of a page; `opens` when it is the first of its paragraph. */
export interface FlowLine {
  label: string;
  text: string;
  opens: boolean;
}

export interface Flow {
  size: number;
  labelWidth: number;
  pages: FlowLine[][];
}

/** Space between paragraphs, in lines. */
export const paragraphGap = 0.3;

/** Sets paragraphs on as few even pages as the smallest type allows, and there as large as they stand. */
export function flowText(paragraphs: readonly Paragraph[], area: Area, sizes: Sizes): Flow {
  const labelEms = Math.max(0, ...paragraphs.map((paragraph) => labelWidth(paragraph)));
  const setAt = (size: number): Flow => {
    const lines = setLines(paragraphs, area.width / size - labelEms);
    const pages = paginate(lines, area.height / Math.floor(size * sizes.leading));
    return { size, labelWidth: Math.ceil(labelEms * size), pages };
  };
  const smallest = setAt(Math.ceil(sizes.min));
  for (let size = Math.floor(sizes.max); size > smallest.size; size -= Math.max(1, size >> 5)) {
    const larger = setAt(size);
    if (larger.pages.length <= smallest.pages.length) return larger;
  }
  return smallest;
}

function labelWidth(paragraph: Paragraph): number {
  return paragraph.label ? textWidth(paragraph.label) + 0.5 : 0;
}

function setLines(paragraphs: readonly Paragraph[], ems: number): FlowLine[] {
  const lines: FlowLine[] = [];
  for (const paragraph of paragraphs) {
    const cut = paragraph.label ? breakEvenly : breakLines;
    cut(paragraph.text, Math.max(1, ems)).forEach((text, index) => {
      lines.push({ label: index === 0 ? (paragraph.label ?? "") : "", text, opens: index === 0 });
    });
  }
  return lines;
}

/** The height of lines in lines, gaps between paragraphs included. */
export function heightOf(lines: readonly FlowLine[]): number {
  return lines.reduce((sum, line, index) => sum + 1 + (line.opens && index > 0 ? paragraphGap : 0), 0);
}

function paginate(lines: readonly FlowLine[], room: number): FlowLine[][] {
  if (heightOf(lines) <= room) return [lines.slice()];
  const pages = Math.ceil(heightOf(lines) / Math.max(1, room));
  const even = Math.min(room, heightOf(lines) / pages + 1);
  const fair = fill(lines, even);
  const full = fill(lines, room);
  return fair.length <= full.length ? fair : full;
}

function endOf(lines: readonly FlowLine[], start: number): number {
  const next = lines.slice(start + 1).findIndex((line) => line.opens);
  return next < 0 ? lines.length : start + 1 + next;
}

function fill(lines: readonly FlowLine[], room: number): FlowLine[][] {
  const pages: FlowLine[][] = [];
  let page: FlowLine[] = [];
  for (const [index, line] of lines.entries()) {
    // A fact is not torn in two when a page can hold it whole.
    const whole = line.opens && line.label !== "" ? lines.slice(index, endOf(lines, index)) : [line];
    const needed = heightOf(whole) <= room ? whole : [line];
    if (page.length > 0 && heightOf([...page, ...needed]) > room) {
      pages.push(page);
      page = [];
    }
    page.push(line);
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
