import { breakEvenly, cutClauses, packClauses } from "./breakLines";
import { textWidth } from "./measure";

export interface Area {
  width: number;
  height: number;
}

/** Type sizes in whole pixels; `leading` is the line height as a multiple of the size. */
export interface Sizes {
  max: number;
  min: number;
  leading: number;
}

export interface Fitted {
  size: number;
  lines: string[];
}

// A headline a little smaller whose clauses stay whole reads better than a larger one with a clause cut in two.
const worthWhole = 0.72;

/** The largest size at which these lines (broken further only where they must) stand in the area; null when none does. */
export function fitLines(lines: readonly string[], area: Area, sizes: Sizes): Fitted | null {
  let best: Fitted | null = null;
  for (let size = Math.floor(sizes.max); size >= sizes.min; size -= step(size)) {
    const ems = area.width / size;
    const rows = Math.floor(area.height / (size * sizes.leading));
    const broken = ([] as string[]).concat(...lines.map((line) => breakEvenly(line, ems)));
    const stands = broken.length <= rows && broken.every((line) => textWidth(line.trim()) <= ems);
    if (stands && lines.every((line) => keepsClauses(line, ems))) return { size, lines: broken };
    if (stands && !best) best = { size, lines: broken };
    if (best && size < best.size * worthWhole) break;
  }
  return best;
}

function keepsClauses(line: string, ems: number): boolean {
  return cutClauses(line, ems) === 0 && breakEvenly(line, ems).length === packClauses(line, ems).length;
}

/** Like fitLines, but sets at the smallest size what is too much for the area. */
export function fitText(lines: readonly string[], area: Area, sizes: Sizes): Fitted {
  const size = Math.ceil(sizes.min);
  const broken = (): string[] => ([] as string[]).concat(...lines.map((line) => breakEvenly(line, area.width / size)));
  return fitLines(lines, area, sizes) ?? { size, lines: broken() };
}

function step(size: number): number {
  return Math.max(1, size >> 5);
}
