import { foldTable, unit } from "./foldTable";
import { readLetters } from "./readLetters";

const identity = Uint16Array.from({ length: 65_536 }, (_none, code) => code);

/** A word as its folded letters. */
export interface Word {
  /** The letters' code units. */
  readonly codes: readonly number[];
  /** Whether the word itself has a space or mark before a letter; then a text may have one there too. */
  readonly parted: readonly boolean[];
}

/** A word of a list, read as a text is read. */
export function wordOf(text: string): Word {
  const { symbols, gaps, count } = readLetters(text, identity);
  const parted = Array.from(gaps.subarray(0, count), (before, index) => index > 0 && before > 0);
  return { codes: Array.from(symbols.subarray(0, count)), parted };
}

/** Whether a folded letter is a Latin letter or a figure: those join into words that only spaces end. */
export function joins(code: number): boolean {
  const kind = foldTable().kinds[code];
  return kind === unit.latin || kind === unit.digit;
}
