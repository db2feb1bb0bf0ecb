import type { CompiledLists, EntryClaim, KnownWord } from "./compileLists";
import { foldTable, unit } from "./foldTable";
import { gap, isPair, type Letters } from "./readLetters";

/** A claimed word in a text, by its first and last letter. */
export interface Hit extends EntryClaim {
  readonly first: number;
  readonly last: number;
}

const mostHits = 50_000;

/** Every claimed word in the text, hidden ones included. */
export function findWords(letters: Letters, { automaton, words }: CompiledLists): Hit[] {
  const hits: Hit[] = [];
  automaton.scan(letters, (pattern, last) => {
    const word = words[pattern];
    if (!word || hits.length >= mostHits) return;
    const first = last - word.length + 1;
    if (stands(letters, word, first, last)) for (const claim of word.claims) hits.push({ ...claim, first, last });
  });
  return hits;
}

/** Whether the letters are the word, and not parts of other words that happen to meet. */
function stands(letters: Letters, word: KnownWord, first: number, last: number): boolean {
  const found = gapsInside(letters, word, first, last);
  if (word.hasLatin) return latinStands(letters, word, found, first, last);
  // Punctuation stands between the words of any sentence: only a word taken apart letter by letter is meant.
  if (found.ordinary > 0) return word.length > 2 && found.odd + found.ordinary === word.length - 1;
  return true;
}

interface Gaps {
  readonly odd: number;
  readonly ordinary: number;
}

function gapsInside({ gaps }: Letters, { parted }: KnownWord, first: number, last: number): Gaps {
  let odd = 0;
  let ordinary = 0;
  for (let index = first + 1; index <= last; index += 1) {
    if (gaps[index] === gap.none || parted[index - first] === true) continue;
    if (gaps[index] === gap.odd) odd += 1;
    else ordinary += 1;
  }
  return { odd, ordinary };
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
