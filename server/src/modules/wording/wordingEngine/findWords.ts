import type { CompiledLists, EntryClaim, KnownWord } from "./compileLists";
import { foldTable, unit } from "./foldTable";
import { gap, isPair, type Letters } from "./readLetters";

/** A claimed word in a text, by its first and last letter. */
export interface Hit extends EntryClaim {
  readonly first: number;
  readonly last: number;
}

const mostHits = 50_000;
/** Two letters meet around punctuation in any prose. */
const fewestParted = 3;

/** Every claimed word in the text, hidden ones included. */
export function findWords(letters: Letters, { automaton, words }: CompiledLists): Hit[] {
  const hits: Hit[] = [];
  automaton.scan(letters, (pattern, last) => {
    const word = words[pattern];
    if (!word || hits.length >= mostHits) return;
    const first = last - word.length + 1;
    const found = gapsInside(letters, word, first, last);
    const isWhole = stands(letters, word, found, first, last);
    if (!isWhole && !isPartedOnce(letters, word, found, first, last)) return;
    for (const claim of word.claims) {
      if (isGuess(claim) ? isWhole && found.lines === 0 : isWhole || claim.list.severity === "BLOCK") hits.push({ ...claim, first, last });
    }
  });
  return hits;
}

/** Two lines, each right by itself, may look like a name with letters missing: guesses are made within a line. */
function isGuess({ claim }: EntryClaim): boolean {
  return claim.role === "WRONG" && claim.isGuess === true;
}

/** Whether the letters are the word, and not parts of other words that happen to meet. */
function stands(letters: Letters, word: KnownWord, found: Gaps, first: number, last: number): boolean {
  if (word.hasLatin) return latinStands(letters, word, found, first, last);
  // Punctuation stands between the words of any sentence: only a word taken apart letter by letter is meant.
  if (found.ordinary > 0) return word.length > 2 && found.odd + found.ordinary === word.length - 1;
  return true;
}

/** Whether punctuation parts a longer word at one place: enough to be meant where nothing excuses the word, as a list that blocks says. */
function isPartedOnce(letters: Letters, word: KnownWord, { ordinary }: Gaps, first: number, last: number): boolean {
  if (ordinary !== 1 || word.length < fewestParted) return false;
  return !word.hasLatin || !(joinedTo(letters, first) || joinedTo(letters, last + 1) || partsLatin(letters, first, last));
}

/** The gaps inside a word; a line's end is an odd one. */
interface Gaps {
  readonly odd: number;
  readonly lines: number;
  readonly ordinary: number;
}

function gapsInside({ gaps }: Letters, { parted }: KnownWord, first: number, last: number): Gaps {
  let odd = 0;
  let lines = 0;
  let ordinary = 0;
  for (let index = first + 1; index <= last; index += 1) {
    const before = gaps[index] as number;
    if (before === gap.line) lines += 1;
    if (before === gap.none || parted[index - first] === true) continue;
    if (before <= gap.line) odd += 1;
    else ordinary += 1;
  }
  return { odd, lines, ordinary };
}

function latinStands(letters: Letters, word: KnownWord, { odd, ordinary }: Gaps, first: number, last: number): boolean {
  if (joinedTo(letters, first) || joinedTo(letters, last + 1)) return false;
  if (odd + ordinary === 0 || (word.length > 2 && odd + ordinary === word.length - 1)) return true;
  return ordinary === 0 && !partsLatin(letters, first, last);
}

/** "KTV 包房" is "KTV包房", but "a bc" is not "abc". */
function partsLatin(letters: Letters, first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index += 1) {
    if (letters.gaps[index] !== gap.none && isLatin(letters, index - 1) && isLatin(letters, index)) return true;
  }
  return false;
}

/** Whether a Latin letter or figure goes on from the letter before without a gap. */
function joinedTo(letters: Letters, index: number): boolean {
  return index > 0 && index < letters.count && letters.gaps[index] === gap.none && isLatin(letters, index - 1) && isLatin(letters, index);
}

function isLatin({ text, starts }: Letters, index: number): boolean {
  const kind = foldTable().kinds[text.charCodeAt(starts[index] ?? 0)];
  return kind === unit.latin || kind === unit.digit;
}

/** Where the letters from one to another stand in the text. */
export function placeOf({ text, starts }: Letters, first: number, last: number): { readonly from: number; readonly to: number } {
  const end = starts[last] ?? 0;
  return { from: starts[first] ?? 0, to: end + (isPair(text, end) ? 2 : 1) };
}
