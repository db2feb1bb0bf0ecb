import { breakLines } from "./breakLines";
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
export const paragraphGap = 0.35;

/** Sets paragraphs as large as they fit; what does not fit at the smallest size is cut into even pages. */
export function flowText(paragraphs: readonly Paragraph[], area: Area, sizes: Sizes): Flow {
  const labelEms = Math.max(0, ...paragraphs.map((paragraph) => labelWidth(paragraph)));
  const smallest = Math.ceil(sizes.min);
  for (let size = Math.max(smallest, Math.floor(sizes.max)); ; size = Math.max(smallest, size - Math.max(1, size >> 5))) {
    const lines = setLines(paragraphs, area.width / size - labelEms);
    const room = area.height / (size * sizes.leading);
    const fits = heightOf(lines) <= room;
    if (fits || size === smallest) {
      return { size, labelWidth: Math.ceil(labelEms * size), pages: fits ? [lines] : paginate(lines, room) };
    }
  }
}

function labelWidth(paragraph: Paragraph): number {
  return paragraph.label ? textWidth(paragraph.label) + 0.8 : 0;
}

function setLines(paragraphs: readonly Paragraph[], ems: number): FlowLine[] {
  const lines: FlowLine[] = [];
  for (const paragraph of paragraphs) {
    breakLines(paragraph.text, Math.max(1, ems)).forEach((text, index) => {
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
  const pages = Math.ceil(heightOf(lines) / Math.max(1, room));
  const even = Math.min(room, heightOf(lines) / pages + 1);
  const fair = fill(lines, even);
  const full = fill(lines, room);
  return fair.length <= full.length ? fair : full;
}

function fill(lines: readonly FlowLine[], room: number): FlowLine[][] {
  const pages: FlowLine[][] = [];
  let page: FlowLine[] = [];
  for (const line of lines) {
    if (page.length > 0 && heightOf([...page, line]) > room) {
      pages.push(page);
      page = [];
    }
    page.push(line);
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
