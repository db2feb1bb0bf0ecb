import { foldTable, unit } from "./foldTable";
import { gap, type Figure, type Letters } from "./readLetters";

/** Figures that follow each other closely. */
export interface FigureGroup {
  readonly figures: string;
  readonly first: number;
  readonly last: number;
  /** What parts it from the group before: a mark, punctuation, or other words. */
  readonly joint: "mark" | "punctuation" | "words";
  /** The marks themselves; empty when other words stand between, or when 138 goes on as 零零. */
  readonly between: string;
}

const mostLettersForFigures = 4;
const looksLikeFigure: Readonly<Record<string, string>> = { o: "0", l: "1", i: "1" };

/** The text's figures in groups, in order. */
export function figureGroups(letters: Letters): FigureGroup[] {
  const groups: FigureGroup[] = [];
  let last: FigureGroup | undefined;
  for (const figure of letters.figures) {
    const filler = last ? fillerBetween(letters, last.last, figure.letter) : null;
    if (last && filler !== null && letters.gaps[figure.letter] === gap.none && isSpelt(letters, last.last) === isSpelt(letters, figure.letter)) {
      last = { ...last, figures: last.figures + filler + String(figure.value), last: figure.letter };
      groups[groups.length - 1] = last;
    } else {
      last = startGroup(letters, figure, last);
      groups.push(last);
    }
  }
  return groups;
}

function startGroup(letters: Letters, { value, letter }: Figure, before: FigureGroup | undefined): FigureGroup {
  const adjoins = before !== undefined && before.last === letter - 1 && letters.gaps[letter] !== gap.hard;
  const joint = !adjoins ? "words" : (letters.gaps[letter] ?? 0) <= gap.line ? "mark" : "punctuation";
  const between = adjoins ? letters.text.slice((letters.starts[before.last] ?? 0) + 1, letters.starts[letter] ?? 0) : "";
  return { figures: String(value), first: letter, last: letter, joint, between };
}

/** Whether a figure is written as a word: "张三138…" is no number that begins with three. */
function isSpelt({ text, starts }: Letters, letter: number): boolean {
  return foldTable().kinds[text.charCodeAt(starts[letter] ?? 0)] === unit.numeral;
}

/** What the letters between two figures stand for: nothing, or the letters o and l written for figures; null for other letters. */
function fillerBetween({ text, starts, gaps }: Letters, from: number, to: number): string | null {
  if (to - from > mostLettersForFigures + 1) return null;
  let filler = "";
  for (let index = from + 1; index < to; index += 1) {
    const code = foldTable().letters[text.charCodeAt(starts[index] ?? 0)] ?? 0;
    const figure = gaps[index] === gap.none ? looksLikeFigure[String.fromCharCode(code)] : undefined;
    if (figure === undefined) return null;
    filler += figure;
  }
  return filler;
}
