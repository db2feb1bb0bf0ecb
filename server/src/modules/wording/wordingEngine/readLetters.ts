import { foldLetter, foldTable, numerals, unit } from "./foldTable";

/** What stands before a letter: nothing, a mark that hides words, the end of a line, a mark that parts words, the end of a sentence. */
export const gap = { none: 0, odd: 1, line: 2, ordinary: 3, hard: 4 } as const;

/** A text as a row of folded letters. The arrays are used again by the next reading and are longer than `count`. */
export interface Letters {
  readonly text: string;
  readonly count: number;
  /** The symbol of each letter; 0 for one in no word. */
  readonly symbols: Uint16Array;
  /** Where each letter begins in the text. */
  readonly starts: Int32Array;
  readonly gaps: Uint8Array;
  /** The figures, and the numerals that may stand for them. */
  readonly figures: readonly Figure[];
}

/** A figure of a text: its value, and which letter it is. */
export interface Figure {
  readonly value: number;
  readonly letter: number;
}

interface Buffers {
  readonly symbols: Uint16Array;
  readonly starts: Int32Array;
  readonly gaps: Uint8Array;
}

let buffers = makeBuffers(0);

function makeBuffers(size: number): Buffers {
  return { symbols: new Uint16Array(size), starts: new Int32Array(size), gaps: new Uint8Array(size) };
}

function roomFor(size: number): Buffers {
  const used = buffers;
  if (used.gaps.length >= size) return used;
  buffers = makeBuffers(Math.ceil(size * 1.5));
  buffers.symbols.set(used.symbols);
  buffers.starts.set(used.starts);
  buffers.gaps.set(used.gaps);
  return buffers;
}

/** More marks than this between two letters are layout, not a hidden word. */
const mostMarks = 8;
const mostLettersOfOne = 4;

/** Reads a text letter by letter, once. The loop is the check's hot path: plain letters take its first branch and allocate nothing. */
export function readLetters(text: string, symbolOf: Uint16Array): Letters {
  const { kinds, letters } = foldTable();
  const figures: Figure[] = [];
  let into = roomFor(text.length);
  let count = 0;
  let before: number = gap.none;
  let marks = 0;
  let brokenAt = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] as number;
    if (kind < unit.dropped) {
      if (kind > unit.latin) figures.push({ value: valueOf(letters[code] as number), letter: count });
      into.symbols[count] = symbolOf[letters[code] as number] as number;
      into.starts[count] = at;
      into.gaps[count] = before;
      count += 1;
      before = gap.none;
      marks = 0;
    } else if (kind < unit.expanded) {
      if (kind > unit.dropped) marks += 1;
      before = marks > mostMarks ? gap.hard : widened(before, kind, brokenAt === count);
      if (kind === unit.line) brokenAt = count;
    } else {
      into = roomFor(count + text.length - at + mostLettersOfOne);
      const after = appendSign({ text, at, before, symbolOf, figures }, into, count);
      before = after === count ? Math.max(before, gap.odd) : gap.none;
      count = after;
      if (isPair(text, at)) at += 1;
    }
  }
  return { text, count, ...into, figures };
}

/** The gap that one more mark makes of a gap; the second end of a line leaves an empty line. */
function widened(before: number, kind: number, isOnEmptyLine: boolean): number {
  return isOnEmptyLine && kind === unit.line ? gap.hard : Math.max(before, kind - unit.dropped);
}

interface Sign {
  readonly text: string;
  readonly at: number;
  readonly before: number;
  readonly symbolOf: Uint16Array;
  readonly figures: Figure[];
}

/** Appends the letters of a sign that is more or less than one letter; none for an emoji. */
function appendSign({ text, at, before, symbolOf, figures }: Sign, { symbols, starts, gaps }: Buffers, from: number): number {
  const folded = foldedAt(text, at);
  let count = from;
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) figures.push({ value: valueOf(code), letter: count });
    symbols[count] = symbolOf[code] as number;
    starts[count] = at;
    gaps[count] = index === 0 ? before : gap.none;
    count += 1;
  }
  return count;
}

function valueOf(code: number): number {
  return code <= 0x39 ? code - 0x30 : numerals.indexOf(String.fromCharCode(code)) % 10;
}

/** Whether one letter takes two code units here. */
export function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

const foldedSigns = new Map<number, string>();

function foldedAt(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  const known = foldedSigns.get(point);
  if (known !== undefined) return known;
  const folded = (foldLetter(String.fromCodePoint(point)) ?? "").slice(0, mostLettersOfOne);
  foldedSigns.set(point, folded);
  return folded;
}
